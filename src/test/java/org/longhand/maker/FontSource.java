package org.longhand.maker;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyfCompositeComp;
import org.apache.fontbox.ttf.GlyfCompositeDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of one TrueType font, in font units with y up. Glyphs are named by their index in the font. */
final class FontSource implements Closeable {

    /** A glyph that stands in another, and where. */
    record Part(int glyph, double dx, double dy) {}

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private FontSource(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    /** Reads a font of the test class path, such as {@code LaBelleAurore_400Regular.ttf}. */
    static FontSource read(String name) {
        try (InputStream in = FontSource.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such font: " + name);
            }
            return new FontSource(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a character, or 0 where the font lacks it. */
    int glyph(String character) {
        return character.codePointCount(0, character.length()) == 1
                ? characters.getGlyphId(character.codePointAt(0))
                : 0;
    }

    /** The glyph of a PostScript name, or 0 where the font lacks it. */
    int glyphNamed(String name) {
        try {
            return font.nameToGID(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path2D outline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The glyphs that a composite glyph is set together from; empty for a glyph drawn as a whole, and for one whose
     * parts are turned or scaled or do not add up to it.
     */
    List<Part> parts(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data == null || !(data.getDescription() instanceof GlyfCompositeDescript composite)) {
                return List.of();
            }
            boolean moved = composite.getComponents().stream().allMatch(FontSource::isOnlyMoved);
            List<Part> parts =
                    composite.getComponents().stream().map(FontSource::part).toList();
            return moved && addUp(glyph, parts) ? parts : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean addUp(int glyph, List<Part> parts) {
        Path2D sum = new GeneralPath();
        for (Part part : parts) {
            sum.append(
                    AffineTransform.getTranslateInstance(part.dx(), part.dy())
                            .createTransformedShape(outline(part.glyph())),
                    false);
        }
        var expected = outline(glyph).getBounds2D();
        var actual = sum.getBounds2D();
        return Math.abs(expected.getMinX() - actual.getMinX()) < 2
                && Math.abs(expected.getMaxX() - actual.getMaxX()) < 2
                && Math.abs(expected.getMinY() - actual.getMinY()) < 2
                && Math.abs(expected.getMaxY() - actual.getMaxY()) < 2;
    }

    private static boolean isOnlyMoved(GlyfCompositeComp part) {
        return part.getXScale() == 1 && part.getYScale() == 1 && part.getScale01() == 0 && part.getScale10() == 0;
    }

    private static Part part(GlyfCompositeComp part) {
        return new Part(part.getGlyphIndex(), part.getXTranslate(), part.getYTranslate());
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
