package org.longhand.maker;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Stream;

/** What a font's own letters say about its measures, in its units. */
final class FontMeasures {

    private FontMeasures() {}

    /** Middle height of the small letters without ascenders. */
    static double xHeight(FontSource font) {
        double[] tops = outlines(font, "acemnorsuvwxz").stream()
                .mapToDouble(o -> o.getBounds2D().getMaxY())
                .sorted()
                .toArray();
        return tops[tops.length / 2];
    }

    /** Middle width of the pen's line. */
    static double strokeWidth(FontSource font) {
        return GlyphTracer.strokeWidth(outlines(font, "noelah"), 150 / xHeight(font));
    }

    private static List<Path2D> outlines(FontSource font, String letters) {
        return Stream.of(letters.split(""))
                .map(letter -> font.outline(font.glyph(letter)))
                .toList();
    }
}
