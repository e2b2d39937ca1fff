package org.longhand.letter.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * A letter as the rooms see it.
 *
 * @param correspondence between these two people, where it belongs
 * @param brief what was told for this letter alone: without what earlier letters said and how its sender writes
 * @param addresses for the envelope, or null
 * @param metadata a client's own notes, or null
 */
public record Letter(
        UUID id,
        UUID correspondence,
        Brief brief,
        LetterRequest.Addresses addresses,
        LetterLook look,
        Map<String, String> metadata,
        LetterState state) {

    /** The same letter, its remarks counted. */
    public Letter with(RemarkCount count) {
        return new Letter(id, correspondence, brief, addresses, look, metadata, state.with(count));
    }

    public Person sender() {
        return brief.sender();
    }

    public Person recipient() {
        return brief.recipient();
    }

    public String language() {
        return brief.language();
    }

    public List<Fact> facts() {
        return brief.facts();
    }

    public LocalDate date() {
        return brief.date();
    }

    public long version() {
        return state.version();
    }

    public LetterStatus status() {
        return state.status();
    }

    /** The text on the page; null before there is one. */
    public String text() {
        return state.revision() == null ? null : state.revision().text();
    }

    /** The revision on the page; null before there is one. */
    public Revision revision() {
        return state.revision();
    }

    public Approval approval() {
        return state.approval();
    }

    /** When it went to its reader, as far as somebody said; else null. */
    public LocalDate sent() {
        return state.sent();
    }

    /** How many remarks there are on the text as it was last read; null where it was not. */
    public RemarkCount remarks() {
        return state.remarks().count();
    }

    public Instant createdAt() {
        return state.createdAt();
    }
}
