package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list that is ordered by time, newest first, for paging by what was seen last (keyset pagination);
 * clients get it as an opaque text.
 *
 * @param at of the last item they have
 * @param id of the last item they have
 */
public record Cursor(Instant at, UUID id) {

    /** Base64url of seconds, nanoseconds and id; {@link #decode} reads it. */
    public String encode() {
        String plain = at.getEpochSecond() + "." + at.getNano() + "." + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * How many items a list gives at a time.
     *
     * @throws HttpProblem 400 when it is no number from 1 to 100
     */
    public static int limit(String text) {
        if (!text.matches("[1-9]\\d?|100")) {
            throw Problems.invalid("limit", "Ask for 1 to 100 at a time.");
        }
        return Integer.parseInt(text);
    }

    /**
     * @param text what {@link #encode} gave, or null for the beginning
     * @throws HttpProblem 400 when it is anything else
     */
    public static Cursor decode(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\.", 3);
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            return new Cursor(at, UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | java.time.DateTimeException e) {
            throw Problems.invalid("after", "This is no cursor of ours: use the `next` of an earlier answer.");
        }
    }
}
