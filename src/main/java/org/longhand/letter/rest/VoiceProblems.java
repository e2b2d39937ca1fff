package org.longhand.letter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import org.longhand.http.Problems;
import org.longhand.people.Voices;
import org.longhand.people.voice.ImportedSamples;

/** What can be wrong with what somebody shows of their writing. */
public final class VoiceProblems {

    private VoiceProblems() {}

    public static HttpProblem notText() {
        return Problems.problem(
                        422,
                        "not-text",
                        "This file is no text",
                        "Send plain text (.txt), a mail (.eml) or a mailbox (.mbox). From a word processor, save as plain text or "
                                + "paste the words. Nothing was stored.")
                .build();
    }

    public static HttpProblem nothing(Map<String, Integer> leftOut, String from) {
        String why = leftOut.containsKey("no-room")
                ? "There is no more room: " + Voices.MOST_SAMPLES + " samples or " + Voices.MOST_CHARACTERS
                        + " characters of one person are kept. Delete some first."
                : leftOut.containsKey(ImportedSamples.OTHER_SENDER)
                        ? "Its mails are from somebody else" + (from == null ? "" : " than " + from)
                                + ". Where one of their addresses is the sender's, send it as `address`."
                        : leftOut.containsKey(ImportedSamples.UNREADABLE)
                                ? "It could not be read as mail."
                                : "No words of the sender's own are left in it: at least eight are needed, and quoted mails and "
                                        + "signatures do not count.";
        return Problems.problem(
                        422, "nothing-learned", "There was nothing to learn in this", why + " Nothing was stored.")
                .with("leftOut", leftOut)
                .build();
    }

    public static HttpProblem noSample() {
        return Problems.notFound("sample-not-found", "This voice has no such sample; see its list of samples.");
    }
}
