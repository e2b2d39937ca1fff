package org.longhand.letter.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a letter has come.
 *
 * @param version counts its changes; an entity tag is made from it
 * @param revision the one that stands on the page, with its text; null before there is one
 * @param approval which revision a person approved, or null
 * @param sent when it went to its reader, as far as somebody said; else null
 * @param remarks what is known of the remarks on that text
 */
public record LetterState(
        long version,
        LetterStatus status,
        Revision revision,
        Approval approval,
        LocalDate sent,
        RemarkTally remarks,
        Instant createdAt,
        Instant updatedAt) {

    LetterState with(RemarkCount count) {
        return new LetterState(version, status, revision, approval, sent, remarks.with(count), createdAt, updatedAt);
    }
}
