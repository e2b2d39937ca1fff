package org.longhand.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;

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
                .contains(new Refusal("some-name", 409, "A detail.", java.util.Map.of("glyphs", List.of("x"))));
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
        "400, invalid",
        "404, stale",
        "409, blocked stale",
        "412, changed stale",
        "422, ''",
        "499, ''",
        "500, ours",
        "503, ours"
    })
    void whatItIsIsAskedOfIt(int status, String what) {
        Refusal refusal = Refusal.of(problem(status)).orElseThrow();
        assertThat(refusal.invalid()).isEqualTo(what.contains("invalid"));
        assertThat(refusal.stale()).isEqualTo(what.contains("stale"));
        assertThat(refusal.blocked()).isEqualTo(what.contains("blocked"));
        assertThat(refusal.changed()).isEqualTo(what.contains("changed"));
        assertThat(refusal.ours()).isEqualTo(what.contains("ours"));
    }

    @Test
    void onlyWhatIsForeseenIsAnswered() {
        HttpProblem stale = EntityTags.stale(3);
        assertThat(Refusal.attempt(() -> "done", Refusal::changed, Refusal::name))
                .isEqualTo("done");
        assertThat(Refusal.attempt(throwing(stale), Refusal::changed, Refusal::name))
                .isEqualTo("letter-changed");
        assertThat(Refusal.<String>attempt(throwing(stale), Refusal::name)).isEqualTo("letter-changed");
        assertThatThrownBy(() -> Refusal.attempt(throwing(stale), Refusal::blocked, Refusal::name))
                .isSameAs(stale);
    }
}
