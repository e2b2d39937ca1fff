package org.longhand.letter.rest;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.http.EntityTags;
import org.longhand.letter.model.Approval;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterState;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkCount;
import org.longhand.people.Fact;

/**
 * A letter as its JSON: flat, with the fields of the request in their places.
 *
 * @param correspondence between these two people, where it belongs
 * @param sent when it went to its reader, as far as somebody said
 * @param text of the revision that stands on the page, or null before there is one
 * @param revision that revision, or null
 * @param approval which revision a person approved, or null
 * @param remarks how many remarks there are on the text, or null before there is one
 */
@Schema(name = "Letter")
record LetterView(
        UUID id,
        UUID correspondence,
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
        RevisionView revision,
        Approval approval,
        RemarkCount remarks,
        Instant createdAt,
        Instant updatedAt) {

    /** @param language of what is said to a person in it */
    static LetterView of(Letter letter, Locale language) {
        Brief brief = letter.brief();
        LetterLook look = letter.look();
        LetterState state = letter.state();
        return new LetterView(
                letter.id(),
                letter.correspondence(),
                state.status(),
                new LetterRequest.Sender(brief.sender().name(), brief.sender().signs()),
                new LetterRequest.Recipient(
                        brief.recipient().name(), brief.recipient().calledBy()),
                brief.relationship(),
                brief.occasion(),
                brief.purpose(),
                brief.tone(),
                brief.language(),
                brief.length(),
                brief.facts(),
                brief.closing(),
                letter.addresses(),
                brief.date(),
                state.sent(),
                look.hand(),
                look.paper(),
                look.stationery(),
                look.ink(),
                look.neatness(),
                look.fit(),
                look.seed(),
                letter.metadata(),
                letter.text(),
                state.revision() == null ? null : RevisionView.withoutText(state.revision(), language),
                state.approval(),
                letter.remarks(),
                state.createdAt(),
                state.updatedAt());
    }

    /** An answer with the letter and the entity tag of its state. */
    static Response answer(Response.ResponseBuilder answer, Letter letter, Locale language) {
        return answer.header("ETag", EntityTags.of(letter.version()))
                .entity(of(letter, language))
                .build();
    }
}
