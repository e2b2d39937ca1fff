package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;

class RetryTest {

    private final AtomicInteger tries = new AtomicInteger();

    private Optional<String> inTimeAt(int nth) {
        return tries.incrementAndGet() == nth ? Optional.of("done") : Optional.empty();
    }

    @Test
    void whoComesInTimeTriesOnce() {
        assertThat(Retry.whileOvertaken(() -> inTimeAt(1))).isEqualTo("done");
        assertThat(tries).hasValue(1);
    }

    @Test
    void fiveTimesIsEnough() {
        assertThat(Retry.whileOvertaken(() -> inTimeAt(5))).isEqualTo("done");
        tries.set(0);
        Refused.as(Kind.VERSION_STALE, () -> Retry.whileOvertaken(() -> inTimeAt(6)));
        assertThat(tries).hasValue(5);
    }
}
