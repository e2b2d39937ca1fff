package org.longhand.letter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.drafting.DraftingException;
import org.longhand.http.Problems.FieldError;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.RemarkView;
import org.longhand.people.text.Span;
import org.longhand.proof.brief.BriefRemark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** What a program is told where something cannot be done; types stay for ever. */
class LetterProblemsTest {

    private static final UUID ID = new UUID(0, 7);
    private static final String LETTER = "/api/v1/letters/" + ID;

    private static final BriefRemark BRIEF = new BriefRemark(
            "facts", 0, new Span(0, 6), "[name]", BriefRemark.Kind.PLACEHOLDER, "placeholder", List.of("[name]"));

    private static RemarkView remark(RemarkKind kind) {
        return new RemarkView(
                "r",
                kind,
                1,
                3,
                "ab",
                "Nobody told this.",
                null,
                kind.weight() == Weight.BLOCKING,
                kind.weight(),
                null,
                List.of());
    }

    /** Of that kind, with all data that any kind may carry. */
    private static LetterException full(Kind kind) {
        return new LetterException(kind)
                .with("letter", ID)
                .with("number", 9)
                .with("version", 4L)
                .with(
                        "remarks",
                        kind.name().startsWith("BRIEF_") ? List.of(BRIEF) : List.of(remark(RemarkKind.UNFOUNDED)))
                .with("remark", remark(RemarkKind.UNFOUNDED))
                .with("field", "remember[1]")
                .with("correspondence", ID)
                .with("sender", "Sam")
                .with("recipient", "June")
                .with("letters", 2L)
                .with("most", 100)
                .with("leftOut", Map.of("too-short", 1))
                .with("hand", "rose")
                .with("glyphs", List.of(Map.of("character", "Ж"), Map.of("character", "Ж"), Map.of("character", "Я")))
                .with("hands", List.of("sam", "nora"))
                .with("pages", 2)
                .with("sides", 1)
                .with("writer", "composer")
                .with("says", "Line 3 is odd.")
                .with("failure", new DraftingException(DraftingException.Kind.MODEL_UNREACHABLE, "Nobody answers."));
    }

    private static HttpProblem problem(Kind kind) {
        return LetterProblems.of(full(kind));
    }

    private static String type(HttpProblem problem) {
        return problem.getType().toString().replace("urn:longhand:problem:", "");
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER_NOT_FOUND, 404, letter-not-found, no letter at this address",
        "LETTER_GONE, 404, letter-not-found, deleted while it was being drafted",
        "REVISION_NOT_FOUND, 404, revision-not-found, no revision 9",
        "CORRESPONDENCE_NOT_FOUND, 404, correspondence-not-found, no correspondence at this address",
        "FACT_NOT_FOUND, 404, fact-not-found, knows no such fact",
        "SAMPLE_NOT_FOUND, 404, sample-not-found, no such sample",
        "REMARK_NOT_FOUND, 404, remark-not-found, no such remark",
        "PAGE_NOT_FOUND, 404, page-not-found, has 2 page(s)",
        "SIDE_NOT_FOUND, 404, page-not-found, has 1 side(s)",
        "VERSION_REQUIRED, 428, if-match-required, If-Match",
        "VERSION_STALE, 412, letter-changed, Nothing was overwritten",
        "LETTER_WITHOUT_TEXT, 409, letter-without-text, Draft it or write it first.",
        "NOTHING_TO_APPROVE, 409, nothing-written, No text stands",
        "NOTHING_TO_PRINT, 409, nothing-written, No text stands",
        "STILL_DRAFTING, 409, still-drafting, Wait for the draft",
        "REMARKS_BLOCK, 409, remarks-block, Mend what",
        "REMARK_WITHOUT_REPLACEMENT, 409, remark-without-replacement, brings no replacement",
        "REMARK_BLOCKS, 409, remark-blocks, Nobody told this. Edit the text",
        "REMARK_NOT_A_CLAIM, 409, remark-not-a-claim, Only a claim that nobody told",
        "UNKNOWN_CORRESPONDENCE, 400, invalid-body, errors",
        "NOTHING_TO_REMEMBER, 400, invalid-body, errors",
        "UNKNOWN_FACT, 400, invalid-body, errors",
        "CORRESPONDENCE_MISMATCH, 409, correspondence-mismatch, from Sam to June",
        "CORRESPONDENCE_HAS_LETTERS, 409, correspondence-has-letters, It has 2 letters. Delete them first",
        "TOO_MANY_FACTS, 422, too-many-facts, Nothing was stored",
        "TOO_MANY_KNOWN_FACTS, 422, too-many-facts, Forget some",
        "NOT_TEXT, 422, not-text, Send plain text",
        "NOTHING_LEARNED, 422, nothing-learned, at least eight are needed",
        "NO_ADDRESS, 409, no-address, line by line",
        "GLYPH_UNSUPPORTED, 422, glyph-unsupported, rose cannot write Ж Я . These hands can: sam nora",
        "NO_MODEL, 409, no-model, written by composer here",
        "STYLE_FAILED, 503, model-unreachable, Nobody answers. The letter and its earlier remarks are as they were",
        "TEMPLATE_BROKEN, 503, template-broken, Line 3 is odd.",
        "DRAFT_RUNNING, 409, draft-running, Watch it with GET",
        "NO_DRAFT_RUNNING, 404, no-draft-running, No draft of this letter is on its way",
        "DRAFT_CANCELLED, 409, draft-cancelled, Somebody stopped this draft. The facts are kept",
        "DRAFT_CLOSING, 503, draft-interrupted, Longhand is being stopped.",
        "DRAFT_INTERRUPTED, 503, draft-interrupted, did not come to its end",
        "DRAFT_FAILED, 503, model-unreachable, Nobody answers. Its facts are kept",
        "DRAFT_BROKEN, 500, internal-error, What was written up to a moment ago is kept"
    })
    void eachKindHasItsOwnProblem(Kind kind, int status, String type, String says) {
        HttpProblem problem = problem(kind);
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(type(problem)).isEqualTo(type);
        assertThat(problem.getDetail().replace(", ", " ")).contains(says);
        assertThat(problem.getTitle()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void noKindIsForgotten(Kind kind) {
        assertThat(problem(kind).getStatusCode()).isBetween(400, 599);
        assertThat(new LetterExceptionMapper().toProblem(full(kind)).getType())
                .isEqualTo(problem(kind).getType());
    }

    @Test
    void aStaleChangeIsToldThePresentState() {
        assertThat(problem(Kind.VERSION_STALE).getHeaders()).containsEntry("ETag", "\"4\"");
        assertThat(problem(Kind.VERSION_REQUIRED).getHeaders()).containsEntry("ETag", "\"4\"");
        assertThat(LetterProblems.of(new LetterException(Kind.VERSION_STALE)).getHeaders())
                .isEmpty();
    }

    @Test
    void aBodyIsToldItsField() {
        assertThat(problem(Kind.UNKNOWN_FACT).getParameters())
                .containsEntry(
                        "errors",
                        List.of(new FieldError(
                                "remember[1]",
                                "This correspondence knows no such fact; see /api/v1/correspondences/" + ID
                                        + "/facts.")));
        assertThat(field(problem(Kind.UNKNOWN_CORRESPONDENCE))).isEqualTo("correspondence");
        assertThat(field(problem(Kind.NOTHING_TO_REMEMBER))).isEqualTo("remember");
        InvalidInputException invalid = new InvalidInputException("q", "Search for less.");
        assertThat(new InvalidInputMapper().toProblem(invalid).getParameters())
                .containsEntry("errors", List.of(new FieldError("q", "Search for less.")));
    }

    private static String field(HttpProblem problem) {
        return ((FieldError) ((List<?>) problem.getParameters().get("errors")).get(0)).field();
    }

    @Test
    void whatCannotBeDoneWithoutATextIsSaidInItsOwnWords() {
        LetterException judged = new LetterException(Kind.LETTER_WITHOUT_TEXT).with("done", "judged");
        assertThat(LetterProblems.of(judged).getDetail()).contains("then ask for suggestions");
        assertThat(problem(Kind.NOTHING_TO_APPROVE).getTitle()).contains("approve");
        assertThat(problem(Kind.NOTHING_TO_PRINT).getTitle()).contains("print");
    }

    @Test
    void aGapIsToldToBeFilled() {
        LetterException gap = new LetterException(Kind.REMARK_BLOCKS).with("remark", remark(RemarkKind.PLACEHOLDER));
        assertThat(LetterProblems.of(gap).getDetail()).isEqualTo("Nobody told this. Edit the text.");
        assertThat(problem(Kind.REMARK_BLOCKS).getDetail()).contains("answer \"true\"");
        LetterException noClaim =
                new LetterException(Kind.REMARK_NOT_A_CLAIM).with("remark", remark(RemarkKind.PLACEHOLDER));
        assertThat(LetterProblems.of(noClaim).getDetail()).startsWith("A gap cannot be true");
    }

    @Test
    void whatAProgramGoesOnWithIsBesideTheWords() {
        assertThat(problem(Kind.REMARKS_BLOCK).getParameters())
                .containsEntry("remarks", List.of(remark(RemarkKind.UNFOUNDED)));
        assertThat(problem(Kind.CORRESPONDENCE_MISMATCH).getParameters())
                .containsEntry("correspondence", "/api/v1/correspondences/" + ID);
        assertThat(problem(Kind.CORRESPONDENCE_HAS_LETTERS).getParameters()).containsEntry("letters", 2L);
        assertThat(problem(Kind.GLYPH_UNSUPPORTED).getParameters()).containsEntry("hands", List.of("sam", "nora"));
        assertThat((List<?>) problem(Kind.GLYPH_UNSUPPORTED).getParameters().get("glyphs"))
                .hasSize(3);
        assertThat(problem(Kind.NOTHING_LEARNED).getParameters()).containsEntry("leftOut", Map.of("too-short", 1));
        assertThat(problem(Kind.DRAFT_RUNNING).getParameters()).containsEntry("draft", LETTER + "/draft");
        assertThat(problem(Kind.DRAFT_BROKEN).getParameters()).containsEntry("letter", LETTER);
        assertThat(problem(Kind.NO_DRAFT_RUNNING).getDetail()).contains("POST " + LETTER + "/drafts");
        assertThat(problem(Kind.DRAFT_RUNNING).getDetail()).contains("GET " + LETTER + "/draft,");
        assertThat(problem(Kind.DRAFT_BROKEN).getDetail()).contains(LETTER);
    }

    @Test
    void oneLetterIsOneLetter() {
        LetterException one = new LetterException(Kind.CORRESPONDENCE_HAS_LETTERS).with("letters", 1L);
        assertThat(LetterProblems.of(one).getDetail()).contains("It has 1 letter. Delete it first,");
    }

    @Test
    void whereNoHandCanWriteItThatIsSaid() {
        LetterException nobody = new LetterException(Kind.GLYPH_UNSUPPORTED)
                .with("hand", "rose")
                .with("glyphs", List.of(Map.of("character", "字")))
                .with("hands", List.of());
        assertThat(LetterProblems.of(nobody).getDetail()).contains("cannot write 字 .", "No hand here can");
    }

    @Test
    void aDraftThatEndedSaysWhatIsKept() {
        for (Kind kind : List.of(Kind.DRAFT_CANCELLED, Kind.DRAFT_CLOSING, Kind.DRAFT_INTERRUPTED, Kind.DRAFT_FAILED)) {
            HttpProblem without = problem(kind);
            assertThat(without.getParameters()).containsEntry("letter", LETTER).doesNotContainKey("revision");
            assertThat(without.getDetail()).doesNotContain("revision").contains("POST " + LETTER + "/drafts");
            HttpProblem with = LetterProblems.of(full(kind).with("revision", 3));
            assertThat(with.getParameters()).containsEntry("revision", 3).containsEntry("letter", LETTER);
            assertThat(with.getDetail()).contains("What was written is kept as revision 3.");
        }
    }

    private static HttpProblem failed(Kind kind, DraftingException failure) {
        return LetterProblems.of(full(kind).with("failure", failure));
    }

    @Test
    void aWriterThatMayComeBackSaysWhen() {
        for (Kind kind : List.of(Kind.DRAFT_FAILED, Kind.STYLE_FAILED)) {
            DraftingException busy =
                    new DraftingException(DraftingException.Kind.MODEL_BUSY, "Busy.", Duration.ofMillis(6_001));
            assertThat(failed(kind, busy).getHeaders()).containsEntry("Retry-After", 7L);
            DraftingException soon = new DraftingException(DraftingException.Kind.MODEL_BUSY, "Busy.", Duration.ZERO);
            assertThat(failed(kind, soon).getHeaders()).containsEntry("Retry-After", 1L);
            assertThat(problem(kind).getHeaders()).isEmpty();
        }
    }

    @Test
    void aLanguageThatCannotBeWrittenIsTheRequestsMistake() {
        DraftingException language =
                new DraftingException(DraftingException.Kind.LANGUAGE_UNSUPPORTED, "No Danish here.");
        HttpProblem problem = failed(Kind.DRAFT_FAILED, language);
        assertThat(problem.getStatusCode()).isEqualTo(422);
        assertThat(type(problem)).isEqualTo("language-unsupported");
    }

    @Test
    void whyNothingWasLearnedIsSaid() {
        assertThat(learned(Map.of("no-room", 1, "other-sender", 2), null)).contains("There is no more room");
        assertThat(learned(Map.of("other-sender", 2, "unreadable", 1), "sam@example.org"))
                .contains("from somebody else than sam@example.org.");
        assertThat(learned(Map.of("other-sender", 2), null)).contains("from somebody else.");
        assertThat(learned(Map.of("unreadable", 1), null)).contains("could not be read as mail");
    }

    private static String learned(Map<String, Integer> leftOut, String from) {
        return LetterProblems.of(new LetterException(Kind.NOTHING_LEARNED)
                        .with("leftOut", leftOut)
                        .with("from", from))
                .getDetail();
    }
}
