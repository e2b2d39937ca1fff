package org.longhand.letter.rest;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.longhand.letter.model.Revision;

/**
 * One whole text of a letter as clients see it.
 *
 * @param number from 1, in the order written
 * @param writer which model or composer, where it was not a person
 * @param way how that writer writes: {@code whole}, {@code steps} or {@code composer}; null for a person's text
 * @param text all of it, from salutation to signature; null where it stands beside it
 * @param instruction how it was to differ from the text before, where somebody said
 * @param note what else is to be known of how it came about, such as what of the instruction was not followed, in the
 *     client's language; or null
 * @param restoredFrom the number of the revision whose text this repeats, or null
 */
@Schema(name = "Revision")
record RevisionView(
        int number,
        Revision.Author author,
        String writer,
        String way,
        Revision.State state,
        String text,
        String instruction,

        @Schema(
                description = "What else is to be known of how it came about, such as what of the instruction was not "
                        + "followed and what would help; in English or German, as Accept-Language says")
        String note,

        Integer restoredFrom,
        Instant createdAt) {

    static RevisionView of(Revision revision, Locale language) {
        return of(revision, revision.text(), language);
    }

    /** The same for a place where the text stands beside it. */
    static RevisionView withoutText(Revision revision, Locale language) {
        return of(revision, null, language);
    }

    private static RevisionView of(Revision revision, String text, Locale language) {
        String note = revision.notes().in(language);
        return new RevisionView(
                revision.number(),
                revision.author(),
                revision.writer(),
                revision.way(),
                revision.state(),
                text,
                revision.instruction(),
                note.isEmpty() ? null : note,
                revision.restoredFrom(),
                revision.createdAt());
    }
}
