package org.longhand.press.pdf;

import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.pdf.ContentStream.Operator;
import org.longhand.press.text.PlainText;

/**
 * The invisible text over a page's ink: a run for each word, as wide as its ink, with a space after it, in reading
 * order; marked by the structure element it belongs to. The page number is no part of the text.
 */
final class TextLayer {

    /** Size of the text in x-heights: so that its ascent and descent are about those of a hand. */
    private static final double SIZE = 2.6;
    /** No word so narrow that it cannot be selected, in points. */
    private static final double NARROWEST = 0.5;
    /** Of all numbers here, in a point: places and sizes are whole numbers then. */
    private static final int UNITS = 10;
    /** A space that says it is the end of a line: readers of plain text then set paragraphs apart, as poppler does. */
    private static final String PARAGRAPH_END = "/Span<</ActualText<FEFF0020000A>>>BDC<";

    /**
     * The space after a hyphen that ends a line: without it poppler takes the hyphen for its own and joins two words.
     */
    private static final String HYPHEN_END = "/Span<</ActualText<FEFF0020000D>>>BDC<";

    private final ContentStream out;
    private final GlyphlessFont font;
    private final Structure structure;
    /** Where the last word of this paragraph began, in units. */
    private int atX;

    private int atY;

    TextLayer(ContentStream out, GlyphlessFont font, Structure structure) {
        this.out = out;
        this.font = font;
        this.structure = structure;
    }

    /**
     * Writes the page's text.
     *
     * @param next the page after it, or null: a paragraph that goes on there has a space at its end here
     */
    void write(Page page, Page next) {
        List<Line> lines = page.lines().stream().filter(Structure::isText).toList();
        Line follower = next == null
                ? null
                : next.lines().stream().filter(Structure::isText).findFirst().orElse(null);
        int size = (int) Math.round(SIZE * page.xHeight() * UNITS);
        Line before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line after = i + 1 < lines.size() ? lines.get(i + 1) : follower;
            if (!Structure.together(before, line)) {
                if (before != null) {
                    out.text("ET EMC ");
                }
                out.text("/P<</MCID ")
                        .number(structure.mark(line))
                        .text(">>BDC BT 3 Tr/F ")
                        .number(size)
                        .text("Tf .1 0 0 .1 0 0 Tm ");
                atX = 0;
                atY = 0;
            }
            line(page, line, size, Structure.together(line, after));
            before = line;
        }
        if (before != null) {
            out.text("ET EMC ");
        }
    }

    private void line(Page page, Line line, int size, boolean goesOn) {
        List<Word> words = line.words();
        double left = words.get(0).x();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = PlainText.of(word.text());
            if (text.isEmpty()) {
                continue;
            }
            int characters = text.codePointCount(0, text.length());
            double width = Math.max(NARROWEST, word.width());
            double natural = characters * size * GlyphlessFont.ADVANCE / (double) GlyphlessFont.EM;
            int x = (int) Math.round(UNITS * word.x());
            int y = (int) Math.round(
                    UNITS * (page.sheet().height() - line.baseline() - line.slope() * (word.x() + width / 2 - left)));
            out.number((int) Math.round(100 * UNITS * width / natural))
                    .operator(Operator.SQUEEZE)
                    .point(x - atX, y - atY, Operator.PLACE);
            atX = x;
            atY = y;
            for (int c = 0; c < text.length(); ) {
                int point = text.codePointAt(c);
                out.hex(font.code(point), 4);
                c += Character.charCount(point);
            }
            boolean last = i + 1 == words.size();
            String special = !last ? null : !goesOn ? PARAGRAPH_END : text.endsWith("-") ? HYPHEN_END : null;
            if (special == null) {
                out.hex(font.code(' '), 4);
            }
            out.operator(Operator.SHOW);
            if (special != null) {
                out.text(special).hex(font.code(' '), 4).text(">Tj EMC ");
            }
        }
    }
}
