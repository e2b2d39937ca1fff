package org.longhand.letter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.rest.problem.LetterProblems;

class IfMatchTest {

    private static HttpProblem refused(String ifMatch) {
        return LetterProblems.of(catchThrowableOfType(
                LetterException.class, () -> IfMatch.of(ifMatch).require(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", " \"12\" ", "*", " * ", "\"11\", \"12\"", "\"12\",\"13\""})
    void thePresentStateIsTaken(String ifMatch) {
        assertThatCode(() -> IfMatch.of(ifMatch).require(12)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.orAny(ifMatch).requireIfSaid(12)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"11\"", "12", "W/\"12\"", "\"1\", \"2\"", "\"*\"", ","})
    void anotherStateIsRefused(String ifMatch) {
        assertThat(refused(ifMatch).getStatusCode()).isEqualTo(412);
        assertThat(refused(ifMatch).getType()).hasToString("urn:longhand:problem:letter-changed");
        assertThat(refused(ifMatch).getHeaders()).containsEntry("ETag", "\"12\"");
        assertThat(catchThrowableOfType(
                                LetterException.class,
                                () -> IfMatch.orAny(ifMatch).requireIfSaid(12))
                        .kind())
                .isEqualTo(LetterException.Kind.VERSION_STALE);
    }

    @Test
    void withoutAStateNothingIsTakenThatNeedsOne() {
        for (String none : new String[] {null, "", " "}) {
            assertThat(refused(none).getStatusCode()).isEqualTo(428);
            assertThat(refused(none).getType()).hasToString("urn:longhand:problem:if-match-required");
            assertThat(refused(none).getHeaders()).containsEntry("ETag", "\"12\"");
        }
        assertThatCode(() -> IfMatch.orAny(null).requireIfSaid(12)).doesNotThrowAnyException();
    }
}
