package org.longhand.letter.model;

/**
 * The remarks on a letter's text as they were counted last, and whether that still holds. A view tells of them and does
 * not count them.
 *
 * @param changes counts what the remarks on this letter alone depend on: its text, its facts, what a person decided
 * @param pairChanges counts how often any letter of the pair told something else: remarks depend on earlier letters
 * @param count null where nobody counted yet
 * @param reading the {@linkplain org.longhand.proof.RedPen#version() red pen} that counted; null where something has
 *     changed since
 */
public record RemarkTally(long changes, long pairChanges, RemarkCount count, String reading) {

    /** Whether both were told at the same state of things. */
    public boolean asOf(RemarkTally other) {
        return changes == other.changes && pairChanges == other.pairChanges;
    }

    /** The same with another count. */
    public RemarkTally with(RemarkCount now) {
        return new RemarkTally(changes, pairChanges, now, reading);
    }

    /** Before there is a text. */
    public static final RemarkTally NONE = new RemarkTally(0, 0, null, null);
}
