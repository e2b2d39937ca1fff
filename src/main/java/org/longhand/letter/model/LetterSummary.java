package org.longhand.letter.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the list of letters.
 *
 * @param date that stands on it
 * @param sent when it went to its reader, or null
 */
public record LetterSummary(
        UUID id,
        UUID correspondence,
        LetterStatus status,
        String sender,
        String recipient,
        String occasion,
        String language,
        LocalDate date,
        LocalDate sent,
        int revision,
        Instant createdAt,
        Instant updatedAt) {}
