package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException.Kind;

class ExpectedVersionTest {

    @Test
    void theStateThatWasSeenMayBeChanged() {
        for (ExpectedVersion expected :
                Set.of(ExpectedVersion.of(3), ExpectedVersion.ANY, new ExpectedVersion(true, false, Set.of(1L, 3L)))) {
            assertThatCode(() -> expected.require(3)).doesNotThrowAnyException();
            assertThatCode(() -> expected.requireIfSaid(3)).doesNotThrowAnyException();
        }
    }

    @Test
    void anotherStateMayNot() {
        for (ExpectedVersion expected : Set.of(
                ExpectedVersion.of(2),
                new ExpectedVersion(true, false, Set.of(1L, 4L)),
                new ExpectedVersion(true, false, Set.of()))) {
            assertThat(Refused.as(Kind.VERSION_STALE, () -> expected.require(3)).data())
                    .containsEntry("version", 3L);
            assertThat(Refused.as(Kind.VERSION_STALE, () -> expected.requireIfSaid(3))
                            .data())
                    .containsEntry("version", 3L);
        }
    }

    @Test
    void whereNobodySaidItDependsOnTheChange() {
        assertThat(Refused.as(Kind.VERSION_REQUIRED, () -> ExpectedVersion.UNSAID.require(3))
                        .data())
                .containsEntry("version", 3L);
        assertThatCode(() -> ExpectedVersion.UNSAID.requireIfSaid(3)).doesNotThrowAnyException();
    }
}
