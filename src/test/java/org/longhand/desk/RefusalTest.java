package org.longhand.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.http.Problems;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterException;

class RefusalTest {

    private static HttpProblem problem(int status) {
        return Problems.problem(status, "some-name", "A title", "A detail.")
                .with("glyphs", List.of("x"))
                .build();
    }

    private static <T> Supplier<T> throwing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void aRefusalSaysItsNameItsStatusAndItsData() {
        assertThat(Refusal.of(problem(409)))
                .contains(new Refusal("some-name", null, 409, "A detail.", java.util.Map.of("glyphs", List.of("x"))));
        assertThat(Refusal.is(problem(409))).isTrue();
    }

    @Test
    void aMistakeInTheProgramIsNoRefusal() {
        IllegalStateException mistake = new IllegalStateException();
        assertThat(Refusal.of(mistake)).isEmpty();
        assertThat(Refusal.is(mistake)).isFalse();
        assertThatThrownBy(() -> Refusal.attempt(throwing(mistake), refusal -> "answered"))
                .isSameAs(mistake);
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER_NOT_FOUND, stale",
        "REMARK_NOT_FOUND, stale",
        "NOTHING_TO_APPROVE, blocked stale",
        "STILL_DRAFTING, blocked stale",
        "VERSION_STALE, changed stale",
        "TOO_MANY_FACTS, invalid",
        "DRAFT_CLOSING, ours"
    })
    void whatItIsIsAskedOfIt(LetterException.Kind kind, String what) {
        LetterException failure =
                new LetterException(kind).with("version", 3L).with("most", 100).with("letter", new UUID(0, 1));
        assertSays(Refusal.of(failure).orElseThrow(), what);
    }

    @Test
    void whatWasSentWronglyAndWhatTheServerCannotDoAreToldApart() {
        assertSays(Refusal.of(new InvalidInputException("date", "Not yet.")).orElseThrow(), "invalid");
        assertSays(Refusal.of(problem(499)).orElseThrow(), "");
        assertSays(Refusal.of(problem(500)).orElseThrow(), "ours");
        assertSays(Refusal.of(problem(503)).orElseThrow(), "ours");
    }

    private static void assertSays(Refusal refusal, String what) {
        assertThat(refusal.invalid()).isEqualTo(what.contains("invalid"));
        assertThat(refusal.stale()).isEqualTo(what.contains("stale"));
        assertThat(refusal.blocked()).isEqualTo(what.contains("blocked"));
        assertThat(refusal.changed()).isEqualTo(what.contains("changed"));
        assertThat(refusal.ours()).isEqualTo(what.contains("ours"));
    }

    @Test
    void onlyWhatIsForeseenIsAnswered() {
        LetterException stale = new LetterException(LetterException.Kind.VERSION_STALE);
        assertThat(Refusal.attempt(() -> "done", Refusal::changed, Refusal::name))
                .isEqualTo("done");
        assertThat(Refusal.attempt(throwing(stale), Refusal::changed, Refusal::name))
                .isEqualTo("letter-changed");
        assertThat(Refusal.<String>attempt(throwing(stale), Refusal::name)).isEqualTo("letter-changed");
        assertThatThrownBy(() -> Refusal.attempt(throwing(stale), Refusal::blocked, Refusal::name))
                .isSameAs(stale);
    }
}
