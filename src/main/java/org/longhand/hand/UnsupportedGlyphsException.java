package org.longhand.hand;

import java.util.List;
import java.util.stream.Collectors;

/** A text holds characters that the hand cannot write. Nothing was drawn. */
public final class UnsupportedGlyphsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UnsupportedGlyph> glyphs;

    public UnsupportedGlyphsException(String hand, List<UnsupportedGlyph> glyphs) {
        super("The hand " + hand + " cannot write "
                + glyphs.stream().map(UnsupportedGlyph::character).distinct().collect(Collectors.joining(" ")));
        this.glyphs = List.copyOf(glyphs);
    }

    /** Every such character, in the order of the text. */
    public List<UnsupportedGlyph> glyphs() {
        return glyphs;
    }
}
