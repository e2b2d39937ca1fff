package org.longhand.hand;

import java.util.List;

/**
 * One written word, with the marks that stand against it.
 *
 * @param text its characters, as in the text
 * @param x left edge in page units
 * @param width width in page units, to the end of the last letter
 * @param glyphs its letters, in order; joining strokes belong to the letter they lead out of
 */
public record Word(String text, double x, double width, List<Glyph> glyphs) {

    public Word {
        glyphs = List.copyOf(glyphs);
    }
}
