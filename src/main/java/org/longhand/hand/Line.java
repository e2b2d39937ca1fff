package org.longhand.hand;

import java.util.List;

/**
 * One written line.
 *
 * @param role what part of the letter it belongs to
 * @param paragraph which paragraph of the text, from 0; a line's neighbours of the same number are one paragraph
 * @param baseline y of the line at its left end, in page units (points from the top)
 * @param slope of the line, in points down for each point to the right
 * @param words its words, from left to right
 */
public record Line(Role role, int paragraph, double baseline, double slope, List<Word> words) {

    /** The parts of a letter that a line can belong to. */
    public enum Role {
        DATE,
        SALUTATION,
        BODY,
        CLOSING,
        SIGNATURE,
        PAGE_NUMBER,
        POSTSCRIPT
    }

    public Line {
        words = List.copyOf(words);
    }
}
