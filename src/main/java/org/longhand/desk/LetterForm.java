package org.longhand.desk;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.longhand.drafting.Length;
import org.longhand.letter.LetterRequest;

/**
 * The start page's fields as a person filled them in; kept whole when something has to be mended.
 *
 * @param facts one a field; empty ones are places to write
 */
public record LetterForm(String sender, String signs, String recipient, String calledBy, String relationship,
        String occasion, String purpose, String tone, String language, String length, List<String> facts,
        String closing) {

    private static final int PLACES = 3;

    /** An empty form. */
    static LetterForm blank() {
        return of(new Form().asMap());
    }

    static LetterForm of(MultivaluedMap<String, String> fields) {
        List<String> facts = new ArrayList<>(fields.getOrDefault("fact", List.of()));
        while (facts.size() < PLACES) {
            facts.add("");
        }
        return new LetterForm(text(fields, "sender"), text(fields, "signs"), text(fields, "recipient"),
                text(fields, "calledBy"), text(fields, "relationship"), text(fields, "occasion"),
                text(fields, "purpose"), text(fields, "tone"), or(text(fields, "language"), "en"),
                or(text(fields, "length"), "medium"), facts, text(fields, "closing"));
    }

    /** The same with one more place for a fact. */
    LetterForm withAnotherFact() {
        List<String> more = new ArrayList<>(facts);
        more.add("");
        return new LetterForm(sender, signs, recipient, calledBy, relationship, occasion, purpose, tone, language,
                length, more, closing);
    }

    /** Facts that say something, each with its place in the form. */
    private List<LetterRequest.FactRequest> told() {
        return facts.stream().filter(f -> !f.isBlank()).map(LetterRequest.FactRequest::of).toList();
    }

    /** The place in the form of the n-th fact that says something. */
    int place(int told) {
        int seen = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).isBlank() && seen++ == told) {
                return i;
            }
        }
        return 0;
    }

    /** @throws IllegalArgumentException when the length is none of ours */
    LetterRequest request() {
        return new LetterRequest(new LetterRequest.Sender(sender, signs),
                new LetterRequest.Recipient(recipient, calledBy), relationship, occasion, purpose, tone, language,
                Length.valueOf(length.toUpperCase(java.util.Locale.ROOT)), told(), closing, null, null, null, null,
                null, null, null, null);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return or(fields.getFirst(name), "");
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.replace("\r\n", "\n").strip();
    }
}
