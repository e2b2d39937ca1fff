package org.longhand.hand;

import java.util.List;

/**
 * One way in which a person writes one character. Units as in {@link PenStroke}.
 *
 * @param character the grapheme it writes, composed (NFC)
 * @param index which of the hand's forms of that character, from 0
 * @param advance distance to the next letter's origin
 * @param strokes in the order written
 * @param entry where a letter before it may join, or null
 * @param exit where it may join the next, or null
 */
public record GlyphForm(String character, int index, float advance, List<PenStroke> strokes, Join entry, Join exit) {

    public GlyphForm {
        strokes = List.copyOf(strokes);
    }
}
