package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static String text(String plain) {
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        for (String at : List.of("2026-03-14T09:00:00.123456789Z", "1899-12-31T23:59:59.5Z", "1970-01-01T00:00:00Z")) {
            Cursor cursor = new Cursor(Instant.parse(at), new UUID(7, 8));
            assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
            assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
        }
    }

    @Test
    void noPlaceIsTheBeginning() {
        assertThat(Cursor.decode(null)).isNull();
        assertThat(Cursor.decode("")).isNull();
    }

    @Test
    void anythingElseIsRefused() {
        String id = new UUID(7, 8).toString();
        for (String strange : List.of(
                "!",
                text("1.2"),
                text("x.2." + id),
                text("1.x." + id),
                text("1.2.x"),
                text("99999999999999999.0." + id))) {
            HttpProblem problem = Caught.problem(400, "invalid-body", () -> Cursor.decode(strange));
            assertThat(problem.getParameters().get("errors"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .extracting("field")
                    .containsExactly("after");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "10, 10", "99, 99", "100, 100"})
    void aLimitIsFromOneToAHundred(String text, int limit) {
        assertThat(Cursor.limit(text)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "01", "101", "110", "-1", "1.0", "many", "١"})
    void anyOtherLimitIsRefused(String text) {
        Caught.problem(400, "invalid-body", () -> Cursor.limit(text));
    }
}
