package org.longhand.letter.draft;

import org.longhand.letter.model.LetterException;

/**
 * One thing that a reader of a draft on its way is told.
 *
 * @param id where the reader stands after it, for {@code Last-Event-ID}; null where that does not change
 * @param name {@code waiting}, {@code delta}, {@code restart}, {@code remark}, {@code done} or {@code failed}; null for
 *     a comment
 * @param data JSON on one line; null for a comment, and for {@code failed}
 * @param failure what {@code failed} tells of; else null
 * @param comment what keeps the line open and means nothing; else null
 * @param last whether nothing follows
 */
public record DraftEvent(String id, String name, String data, LetterException failure, String comment, boolean last) {

    static DraftEvent of(String id, String name, String data) {
        return new DraftEvent(id, name, data, null, null, false);
    }

    /**
     * A place in the writer's queue, 1 for the next one and 0 where it is the letter's turn. It is no part of the
     * draft.
     */
    static DraftEvent waiting(int place) {
        return of(null, "waiting", "{\"place\":" + place + "}");
    }

    static DraftEvent comment(String text) {
        return new DraftEvent(null, null, null, null, text, false);
    }

    /** The same for a reader who stands there. */
    DraftEvent at(String place) {
        return new DraftEvent(place, name, data, failure, comment, last);
    }
}
