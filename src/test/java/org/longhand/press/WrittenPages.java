package org.longhand.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Word;

/** Pages of scribble that stand where writing would: every letter is a loop of its own, different each time. */
public final class WrittenPages {

    private static final int SEGMENTS = 11;

    private final Sheet sheet;
    private final Random random;
    private final List<Page> pages = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private double baseline;

    private WrittenPages(Sheet sheet, long seed) {
        this.sheet = sheet;
        this.random = new Random(seed);
        this.baseline = sheet.top() + sheet.linePitch();
    }

    /** A date at the right, a salutation, paragraphs that are indented, a closing and a signature. */
    public static List<Page> letter(
            Sheet sheet,
            long seed,
            String date,
            String salutation,
            List<String> paragraphs,
            String closing,
            String signature) {
        WrittenPages pages = new WrittenPages(sheet, seed);
        double right = sheet.width() - sheet.right() - 0.9 * sheet.xHeight() * date.length();
        pages.paragraph(Line.Role.DATE, 0, date, right);
        pages.paragraph(Line.Role.SALUTATION, 0, salutation, sheet.left());
        for (int i = 0; i < paragraphs.size(); i++) {
            pages.paragraph(Line.Role.BODY, i, paragraphs.get(i), sheet.left() + 3 * sheet.xHeight());
        }
        double middle = sheet.left() + 0.5 * (sheet.width() - sheet.left() - sheet.right());
        pages.paragraph(Line.Role.CLOSING, 0, closing, middle);
        pages.paragraph(Line.Role.SIGNATURE, 0, signature, middle);
        return pages.done();
    }

    public static List<Page> body(Sheet sheet, long seed, String... paragraphs) {
        WrittenPages pages = new WrittenPages(sheet, seed);
        for (int i = 0; i < paragraphs.length; i++) {
            pages.paragraph(Line.Role.BODY, i, paragraphs[i], sheet.left());
        }
        return pages.done();
    }

    private List<Page> done() {
        pages.add(new Page(pages.size() + 1, sheet, sheet.xHeight(), lines));
        return pages;
    }

    private void paragraph(Line.Role role, int number, String text, double indent) {
        double x = indent;
        List<Word> words = new ArrayList<>();
        for (String part : text.split(" ")) {
            double width = part.codePointCount(0, part.length()) * sheet.xHeight() * 0.95;
            if (x + width > sheet.width() - sheet.right() && !words.isEmpty()) {
                line(role, number, words);
                words = new ArrayList<>();
                x = sheet.left();
            }
            words.add(word(part, x, width));
            x += width + sheet.xHeight() * (1.6 + random.nextDouble());
        }
        line(role, number, words);
    }

    private void line(Line.Role role, int number, List<Word> words) {
        lines.add(new Line(role, number, baseline, 0, words));
        baseline += sheet.linePitch();
        if (baseline > sheet.height() - sheet.bottom()) {
            if (!pages.isEmpty()) {
                lines.add(new Line(
                        Line.Role.PAGE_NUMBER, 0, sheet.height() - 20, 0, List.of(word("77", sheet.width() / 2, 10))));
            }
            pages.add(new Page(pages.size() + 1, sheet, sheet.xHeight(), lines));
            lines = new ArrayList<>();
            baseline = sheet.top() + sheet.linePitch();
        }
    }

    private Word word(String text, double x, double width) {
        int[] characters = text.codePoints().toArray();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            glyphs.add(new Glyph(
                    Character.toString(characters[i]),
                    random.nextInt(3),
                    List.of(scribble(characters[i], x + width * i / characters.length))));
        }
        return new Word(text, x, width, glyphs);
    }

    /** A smooth closed-in line from the letter's left foot, through cubic pieces whose ends agree in direction. */
    private InkStroke scribble(int character, double x) {
        double size = sheet.xHeight();
        double a = 0.3 + 0.05 * (character % 5) + 0.05 * random.nextGaussian();
        double b = 0.45 + 0.04 * (character % 3) + 0.05 * random.nextGaussian();
        double turns = 1 + character % 4 * 0.4;
        float[] points = new float[2 + 6 * SEGMENTS];
        float[] widths = new float[SEGMENTS + 1];
        for (int i = 0; i <= SEGMENTS; i++) {
            double t = (double) i / SEGMENTS;
            double angle = Math.PI * (0.5 + 2 * turns * t);
            double nodeX = x + size * (0.45 + a * Math.cos(angle) + 0.3 * (t - 0.5));
            double nodeY = baseline - size * (0.5 - b * Math.sin(angle));
            double handle = 1.0 / SEGMENTS / 3;
            double dx = size * handle * (-a * Math.sin(angle) * 2 * Math.PI * turns + 0.3);
            double dy = size * handle * b * Math.cos(angle) * 2 * Math.PI * turns;
            widths[i] = (float) (0.85 * (1 + 0.3 * Math.sin(2 * angle)) * Math.min(1, 0.4 + 2.4 * Math.min(t, 1 - t)));
            points[6 * i] = (float) nodeX;
            points[6 * i + 1] = (float) nodeY;
            if (i > 0) {
                points[6 * i - 2] = (float) (nodeX - dx);
                points[6 * i - 1] = (float) (nodeY - dy);
            }
            if (i < SEGMENTS) {
                points[6 * i + 2] = (float) (nodeX + dx);
                points[6 * i + 3] = (float) (nodeY + dy);
            }
        }
        return new InkStroke(points, widths, 0.6f + 0.4f * random.nextFloat());
    }
}
