package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void aTagIsQuoted() {
        assertThat(EntityTags.of(12)).isEqualTo("\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", " \"12\" ", "*", " * ", "\"11\", \"12\"", "\"12\",\"13\""})
    void thePresentStateIsTaken(String ifMatch) {
        assertThatCode(() -> EntityTags.requireMatch(ifMatch, 12)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"11\"", "12", "W/\"12\"", "\"1\", \"2\"", "\"*\"", ","})
    void anotherStateIsRefused(String ifMatch) {
        assertThat(Caught.problem(412, "letter-changed", () -> EntityTags.requireMatch(ifMatch, 12))
                        .getHeaders())
                .containsEntry("ETag", "\"12\"");
    }

    @Test
    void withoutAStateNothingIsTaken() {
        for (String none : new String[] {null, "", " "}) {
            assertThat(Caught.problem(428, "if-match-required", () -> EntityTags.requireMatch(none, 12))
                            .getHeaders())
                    .containsEntry("ETag", "\"12\"");
        }
    }
}
