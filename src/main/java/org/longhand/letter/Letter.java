package org.longhand.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.drafting.Brief;
import org.longhand.drafting.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * A letter as clients and the other rooms see it.
 *
 * @param version counts its changes; the entity tag is made from it
 * @param text    of the revision that stands on the page, or null before there is one
 * @param revision that revision, or null
 */
public record Letter(
        UUID id,
        @JsonIgnore long version,
        LetterStatus status,
        LetterRequest.Sender sender,
        LetterRequest.Recipient recipient,
        String relationship,
        String occasion,
        String purpose,
        String tone,
        String language,
        Length length,
        List<Fact> facts,
        String closing,
        LetterRequest.Addresses addresses,
        LocalDate date,
        String hand,
        String paper,
        String stationery,
        String ink,
        Double neatness,
        Boolean fit,
        long seed,
        Map<String, String> metadata,
        String text,
        Revision revision,
        Instant createdAt,
        Instant updatedAt) {

    /** All that a writer may know for this letter. */
    public Brief brief() {
        return new Brief(
                new Person(sender.name(), null, sender.signs()),
                new Person(recipient.name(), recipient.calledBy(), null),
                relationship, occasion, purpose, tone, language, length, facts, closing, date);
    }
}
