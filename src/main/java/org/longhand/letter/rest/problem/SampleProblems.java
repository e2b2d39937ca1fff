package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterException;
import org.longhand.people.Voices;
import org.longhand.people.voice.ImportedSamples;

/** What cannot be learned of somebody's writing, as a problem. */
final class SampleProblems {

    private SampleProblems() {}

    static HttpProblem of(LetterException e) {
        if (e.is(LetterException.Kind.NOT_TEXT)) {
            return Problems.problem(
                            422,
                            "not-text",
                            "This file is no text",
                            "Send plain text (.txt), a mail (.eml) or a mailbox (.mbox). From a word processor, save "
                                    + "as plain text or paste the words. Nothing was stored.")
                    .build();
        }
        Map<?, ?> leftOut = e.get("leftOut", Map.class);
        return Problems.problem(
                        422,
                        "nothing-learned",
                        "There was nothing to learn in this",
                        why(leftOut, e.data().get("from")) + " Nothing was stored.")
                .with("leftOut", leftOut)
                .build();
    }

    private static String why(Map<?, ?> leftOut, Object from) {
        if (leftOut.containsKey("no-room")) {
            return "There is no more room: " + Voices.MOST_SAMPLES + " samples or " + Voices.MOST_CHARACTERS
                    + " characters of one person are kept. Delete some first.";
        }
        if (leftOut.containsKey(ImportedSamples.OTHER_SENDER)) {
            return "Its mails are from somebody else" + (from == null ? "" : " than " + from)
                    + ". Where one of their addresses is the sender's, send it as `address`.";
        }
        return leftOut.containsKey(ImportedSamples.UNREADABLE)
                ? "It could not be read as mail."
                : "No words of the sender's own are left in it: at least eight are needed, and quoted mails and "
                        + "signatures do not count.";
    }
}
