package org.longhand.letter.model;

/**
 * The remarks on a letter's text as they were counted last, and whether that still holds. A view tells of them and does
 * not count them.
 *
 * @param changes counts what remarks depend on: the letter's text, its facts, what a person decided, and the letters
 *     that the same sender wrote to the same recipient before
 * @param count null where nobody counted yet
 * @param reading the {@linkplain org.longhand.proof.RedPen#version() red pen} that counted; null where something has
 *     changed since
 */
public record RemarkTally(long changes, RemarkCount count, String reading) {

    /** Before there is a text. */
    public static final RemarkTally NONE = new RemarkTally(0, null, null);
}
