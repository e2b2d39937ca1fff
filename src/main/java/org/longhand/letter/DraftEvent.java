package org.longhand.letter;

/**
 * One thing that a reader of a draft on its way is told.
 *
 * @param id      where the reader stands after it, for {@code Last-Event-ID}; null for a comment
 * @param name    {@code delta}, {@code restart}, {@code remark}, {@code done} or {@code failed}; null for a comment
 * @param data    JSON on one line; null for a comment
 * @param comment what keeps the line open and means nothing; else null
 * @param last    whether nothing follows
 */
record DraftEvent(String id, String name, String data, String comment, boolean last) {

    static DraftEvent of(String id, String name, String data) {
        return new DraftEvent(id, name, data, null, false);
    }

    static DraftEvent comment(String text) {
        return new DraftEvent(null, null, null, text, false);
    }
}
