package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void secondsMillisecondsAndDatesAreRead() {
        assertThat(RetryAfter.read(Map.of("Retry-After", " 7 ")::get, NOW)).contains(Duration.ofSeconds(7));
        assertThat(RetryAfter.read(Map.of("Retry-After", "7", "retry-after-ms", "120")::get, NOW))
                .contains(Duration.ofMillis(120));
        assertThat(RetryAfter.read(Map.of("Retry-After", "Sun, 1 Mar 2026 12:00:30 GMT")::get, NOW))
                .contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.read(Map.of("Retry-After", "Sun, 1 Mar 2026 11:00:00 GMT")::get, NOW))
                .contains(Duration.ZERO);
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        assertThat(RetryAfter.read(name -> null, NOW)).isEmpty();
        assertThat(RetryAfter.read(Map.of("Retry-After", "soon")::get, NOW)).isEmpty();
        assertThat(RetryAfter.read(Map.of("Retry-After", "-3")::get, NOW)).isEmpty();
        assertThat(RetryAfter.read(Map.of("Retry-After", "99999999999999999999")::get, NOW))
                .isEmpty();
    }
}
