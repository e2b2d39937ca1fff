package org.longhand.drafting.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How long a busy server asks to wait. */
final class RetryAfter {

    private RetryAfter() {}

    /**
     * Reads {@code Retry-After} (RFC 9110, 10.2.3: seconds or a date) and {@code retry-after-ms}, which is more exact
     * and wins.
     *
     * @param header a header's value by its name, or null
     * @param now what a date counts from
     * @return never negative; empty where the server says nothing that can be read
     */
    static Optional<Duration> read(UnaryOperator<String> header, Instant now) {
        String millis = header.apply("retry-after-ms");
        if (isNumber(millis)) {
            return Optional.of(Duration.ofMillis(Long.parseLong(millis.strip())));
        }
        String value = header.apply("Retry-After");
        if (value == null) {
            return Optional.empty();
        }
        if (isNumber(value)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
        }
        try {
            Instant then = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, then);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String value) {
        return value != null && value.strip().matches("\\d{1,12}");
    }
}
