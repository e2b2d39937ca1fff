package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterException;

/** What cannot be done with a letter, as a problem: in words for whoever wrote the program that asked. */
public final class LetterProblems {

    private LetterProblems() {}

    public static HttpProblem of(InvalidInputException e) {
        return Problems.invalid(e.field(), e.advice());
    }

    public static HttpProblem of(LetterException e) {
        return switch (e.kind()) {
            case LETTER_NOT_FOUND,
                    LETTER_GONE,
                    REVISION_NOT_FOUND,
                    CORRESPONDENCE_NOT_FOUND,
                    FACT_NOT_FOUND,
                    SAMPLE_NOT_FOUND,
                    REMARK_NOT_FOUND,
                    PAGE_NOT_FOUND,
                    SIDE_NOT_FOUND -> MissingProblems.of(e);
            case VERSION_REQUIRED, VERSION_STALE -> version(e);
            case UNKNOWN_CORRESPONDENCE, NOTHING_TO_REMEMBER, UNKNOWN_FACT -> unknown(e);
            case NO_MODEL,
                    STYLE_FAILED,
                    DRAFT_RUNNING,
                    NO_DRAFT_RUNNING,
                    DRAFT_CANCELLED,
                    DRAFT_CLOSING,
                    DRAFT_INTERRUPTED,
                    DRAFT_FAILED,
                    DRAFT_BROKEN -> WriterProblems.of(e);
            case REMARKS_BLOCK,
                    OPEN_CLAIMS,
                    REMARK_WITHOUT_REPLACEMENT,
                    REMARK_BLOCKS,
                    REMARK_NOT_A_CLAIM,
                    CLAIM_WITH_GAP,
                    REMARK_NOT_TO_TAKE_OUT -> RemarkProblems.of(e);
            case NOT_TEXT, NOTHING_LEARNED -> SampleProblems.of(e);
            case BRIEF_UNFILLED, BRIEF_REFUSED -> BriefProblems.of(e);
            default -> refused(e);
        };
    }

    private static HttpProblem version(LetterException e) {
        HttpProblem.Builder problem = e.is(LetterException.Kind.VERSION_REQUIRED)
                ? Problems.problem(
                        428,
                        "if-match-required",
                        "Say which state you edited",
                        "Send `If-Match` with the `ETag` of the letter you edited, so that nobody's words are "
                                + "overwritten.")
                : Problems.problem(
                        412,
                        "letter-changed",
                        "The letter has changed since you read it",
                        "Read it again, put your words into what stands there now, and send that with its `ETag`. "
                                + "Nothing was overwritten.");
        Long version = e.get("version", Long.class);
        return version == null
                ? problem.build()
                : problem.withHeader("ETag", EntityTags.of(version)).build();
    }

    private static HttpProblem unknown(LetterException e) {
        return switch (e.kind()) {
            case UNKNOWN_CORRESPONDENCE ->
                Problems.invalid(
                        "correspondence",
                        "There is no such correspondence; see " + ApiPaths.CORRESPONDENCES
                                + ", or leave it out and name the people.");
            case NOTHING_TO_REMEMBER ->
                Problems.invalid(
                        "remember", "These two have no correspondence yet, so there is nothing to" + " remember.");
            default ->
                Problems.invalid(
                        e.get("field", String.class),
                        "This correspondence knows no such fact; see " + ApiPaths.CORRESPONDENCES + "/"
                                + e.data().get("correspondence") + "/facts.");
        };
    }

    private static HttpProblem refused(LetterException e) {
        Map<String, Object> data = e.data();
        return switch (e.kind()) {
            case LETTER_WITHOUT_TEXT ->
                conflict(
                        "letter-without-text",
                        "This letter has no text yet",
                        "judged".equals(data.get("done"))
                                ? "Draft it or write it first, then ask for suggestions."
                                : "Draft it or write it first.");
            case NOTHING_TO_APPROVE, NOTHING_TO_PRINT ->
                conflict(
                        "nothing-written",
                        "There is nothing to " + (e.is(LetterException.Kind.NOTHING_TO_PRINT) ? "print" : "approve")
                                + " yet",
                        "No text stands on this letter's page: POST to its drafts, or PUT its text.");
            case STILL_DRAFTING ->
                conflict(
                        "still-drafting",
                        "The letter is still being written",
                        "Wait for the draft, read it, and approve it then.");
            case CORRESPONDENCE_MISMATCH ->
                Problems.problem(
                                409,
                                "correspondence-mismatch",
                                "This correspondence is between other people",
                                "It is from " + data.get("sender") + " to " + data.get("recipient")
                                        + ". Leave out sender and recipient to write between these two, or leave out "
                                        + "`correspondence` to write between the people you named.")
                        .with("correspondence", ApiPaths.CORRESPONDENCES + "/" + data.get("correspondence"))
                        .build();
            case CORRESPONDENCE_HAS_LETTERS -> hasLetters(e.get("letters", Long.class));
            case TOO_MANY_FACTS ->
                unprocessable(
                        "too-many-facts",
                        "A letter tells at most " + data.get("most") + " facts",
                        "Tell fewer, or write a second letter. Nothing was stored.");
            case TOO_MANY_KNOWN_FACTS ->
                unprocessable(
                        "too-many-facts",
                        "A correspondence keeps at most " + data.get("most") + " facts",
                        "Forget some that no letter will tell any more. Nothing was stored.");
            case NO_ADDRESS ->
                conflict(
                        "no-address",
                        "Nobody said where the letter goes",
                        "Say it line by line: PUT {\"recipient\": [\"June Park\", \"12 Garden Lane\", …]} to the "
                                + "letter's `addresses`, or send `addresses` with the letter's facts.");
            case GLYPH_UNSUPPORTED -> unsupported(data);
            case TEMPLATE_BROKEN ->
                Problems.problem(
                                503,
                                "template-broken",
                                "The questions cannot be read",
                                String.valueOf(data.get("says")))
                        .build();
            default -> throw new IllegalStateException("no problem for " + e.kind());
        };
    }

    private static HttpProblem hasLetters(long count) {
        return Problems.problem(
                        409,
                        "correspondence-has-letters",
                        "This correspondence has letters",
                        "It has " + count + (count == 1 ? " letter. Delete it first" : " letters. Delete them first")
                                + ", or send DELETE with `letters=delete` to take everything away for good.")
                .with("letters", count)
                .build();
    }

    private static HttpProblem unsupported(Map<String, Object> data) {
        List<?> able = (List<?>) data.get("hands");
        List<?> glyphs = (List<?>) data.get("glyphs");
        List<String> characters = glyphs.stream()
                .map(glyph -> String.valueOf(((Map<?, ?>) glyph).get("character")))
                .distinct()
                .toList();
        String others = able.isEmpty()
                ? "No hand here can; take them out, or print with `substitute=true` where a harmless"
                        + " stand-in will do."
                : "These hands can: "
                        + String.join(", ", able.stream().map(String::valueOf).toList()) + ".";
        return Problems.problem(
                        422,
                        "glyph-unsupported",
                        "The hand cannot write every character",
                        "The hand " + data.get("hand") + " cannot write " + String.join(" ", characters) + " . "
                                + others)
                .with("glyphs", glyphs)
                .with("hands", able)
                .build();
    }

    private static HttpProblem conflict(String type, String title, String detail) {
        return Problems.problem(409, type, title, detail).build();
    }

    private static HttpProblem unprocessable(String type, String title, String detail) {
        return Problems.problem(422, type, title, detail).build();
    }
}
