package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.letter.pairs.BriefService;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * A letter as clients and the other rooms see it.
 *
 * @param correspondence between these two people, where it belongs
 * @param sent when it went to its reader, as far as somebody said
 * @param version counts its changes; the entity tag is made from it
 * @param text of the revision that stands on the page, or null before there is one
 * @param revision that revision, or null
 * @param approval which revision a person approved, or null
 * @param remarks how many remarks there are on the text, or null before there is one
 */
public record Letter(
        UUID id,
        UUID correspondence,
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
        LocalDate sent,
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
        Approval approval,
        RemarkView.Count remarks,
        Instant createdAt,
        Instant updatedAt) {

    /** The same letter, counted. */
    public Letter with(RemarkView.Count count) {
        return new Letter(
                id,
                correspondence,
                version,
                status,
                sender,
                recipient,
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                facts,
                closing,
                addresses,
                date,
                sent,
                hand,
                paper,
                stationery,
                ink,
                neatness,
                fit,
                seed,
                metadata,
                text,
                revision,
                approval,
                count,
                createdAt,
                updatedAt);
    }

    /** What was told for this letter; {@link BriefService} adds what earlier letters said and how the sender writes. */
    public Brief brief() {
        return new Brief(
                new Person(sender.name(), null, sender.signs()),
                new Person(recipient.name(), recipient.calledBy(), null),
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                facts,
                closing,
                date);
    }
}
