package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final ServerException BUSY = new ServerException(503, "", Optional.empty());

    private final Retries retries =
            new Retries(Bench.config("retry.attempts", "3").retry());

    private static ServerException busyFor(int seconds) {
        return new ServerException(429, "", Optional.of(Duration.ofSeconds(seconds)));
    }

    private Optional<Duration> pause(Throwable failure, int made, int waited) {
        return retries.pause(failure, made, Duration.ofSeconds(waited), new SplittableRandom(1));
    }

    @Test
    void eachPauseIsTwiceTheOneBeforeOrUpToHalfLess() {
        RandomGenerator least = () -> 0;
        assertThat(retries.pause(BUSY, 1, Duration.ZERO, least)).contains(Duration.ofMillis(250));
        assertThat(retries.pause(BUSY, 2, Duration.ZERO, least)).contains(Duration.ofMillis(500));
        RandomGenerator most = () -> -1;
        assertThat(retries.pause(BUSY, 1, Duration.ZERO, most).orElseThrow())
                .isBetween(Duration.ofMillis(499), Duration.ofMillis(500));
    }

    @Test
    void aServersOwnPauseGoesFirst() {
        assertThat(pause(busyFor(7), 1, 0)).contains(Duration.ofSeconds(7));
    }

    @Test
    void allPausesTogetherKeepToTheBudget() {
        assertThat(pause(busyFor(12), 1, 0)).isPresent();
        assertThat(pause(busyFor(8), 2, 12)).contains(Duration.ofSeconds(8));
        assertThat(pause(busyFor(9), 2, 12)).isEmpty();
        assertThat(pause(busyFor(21), 1, 0)).isEmpty();
    }

    @Test
    void afterTheLastRequestOrARefusalThereIsNoOther() {
        assertThat(pause(BUSY, 3, 0)).isEmpty();
        assertThat(pause(new ServerException(401, "", Optional.empty()), 1, 0)).isEmpty();
        assertThat(pause(new IllegalStateException(), 1, 0)).isEmpty();
    }
}
