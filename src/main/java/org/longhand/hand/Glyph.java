package org.longhand.hand;

import java.util.List;

/**
 * One written letter.
 *
 * @param character the character as it stands in the text: one grapheme, composed (NFC)
 * @param form which of the hand's forms of it was used, from 0
 * @param strokes its ink, in the order written
 */
public record Glyph(String character, int form, List<InkStroke> strokes) {

    public Glyph {
        strokes = List.copyOf(strokes);
    }
}
