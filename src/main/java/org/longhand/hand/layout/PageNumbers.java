package org.longhand.hand.layout;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.form.PreparedForms;
import org.longhand.hand.script.SpelledWord;
import org.longhand.hand.vary.Amounts;
import org.longhand.hand.vary.FormChooser;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.WordPlan;
import org.longhand.hand.vary.WordPlanner;

/** Numbers the pages from the second on, at the top right, where there are more than one. */
public final class PageNumbers {

    private static final float SIZE = 0.9f;

    private PageNumbers() {}

    /** The lines with each numbered page's number before them; a hand without digits leaves pages unnumbered. */
    public static List<PlacedLine> add(
            List<PlacedLine> lines, PreparedForms shapes, Sheet sheet, Style style, double scale, long key) {
        List<PlacedLine> numbered = new ArrayList<>(lines.size() + 8);
        int page = 0;
        for (PlacedLine line : lines) {
            if (line.page() > page) {
                page = line.page();
                SpelledWord spelled = spelled(String.valueOf(page + 1), shapes);
                if (spelled != null) {
                    numbered.add(number(spelled, page, shapes, sheet, style, scale, Noise.child(key, page)));
                }
            }
            numbered.add(line);
        }
        return numbered;
    }

    private static PlacedLine number(
            SpelledWord spelled, int page, PreparedForms shapes, Sheet sheet, Style style, double scale, long key) {
        WordPlan word = new WordPlanner(
                        shapes,
                        new FormChooser(),
                        Amounts.of(style, shapes.hand().variability()),
                        key,
                        SIZE,
                        style.compact())
                .plan(spelled);
        double xHeight = sheet.xHeight() * scale;
        double measure = (sheet.width() - sheet.left() - sheet.right()) / xHeight;
        // Half-way between the paper's edge and the first line, and never so high that a digit would be cut.
        double y = Math.max(0.62 * sheet.top(), 2.5 * xHeight);
        double row = (y - sheet.firstBaseline()) / Typesetter.pitch(sheet, style, scale);
        float x = (float) (measure - word.right - 0.4f + 0.5f * Noise.normal(key, 7));
        return new PlacedLine(Line.Role.PAGE_NUMBER, 0, page, 0, row, x, List.of(word), new float[] {0});
    }

    private static SpelledWord spelled(String digits, PreparedForms shapes) {
        PreparedForm[][] ways = new PreparedForm[digits.length()][];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = shapes.of(digits.substring(i, i + 1));
            if (ways[i] == null) {
                return null;
            }
        }
        return new SpelledWord(digits, ways, false);
    }
}
