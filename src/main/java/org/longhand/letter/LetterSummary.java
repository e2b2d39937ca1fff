package org.longhand.letter;

import java.time.Instant;
import java.util.UUID;

/** One row of the list of letters. */
public record LetterSummary(UUID id, LetterStatus status, String sender, String recipient, String occasion,
        String language, int revision, Instant createdAt, Instant updatedAt) {
}
