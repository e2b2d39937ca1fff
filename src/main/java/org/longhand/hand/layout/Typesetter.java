package org.longhand.hand.layout;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Fit;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;

/** Sets planned passages on sheets. */
public final class Typesetter {

    /** Room kept at the end of every line for the left margin to drift into, in x-heights. */
    public static final float DRIFT_ROOM = 1.6f;

    private static final int SMALLEST_PERCENT = 80;
    private static final int LARGEST_PERCENT = 120;
    private static final int STEP_PERCENT = 2;

    private Typesetter() {}

    /**
     * @param scale by which the sheet's x-height is multiplied
     * @return every line with its place, in reading order
     */
    public static List<PlacedLine> set(List<PlannedPassage> passages, Sheet sheet, Style style, double scale) {
        return set(passages, sheet, style, scale, true);
    }

    private static List<PlacedLine> set(
            List<PlannedPassage> passages, Sheet sheet, Style style, double scale, boolean mayCrowd) {
        double measure = (sheet.width() - sheet.left() - sheet.right()) / (sheet.xHeight() * scale) - DRIFT_ROOM;
        LineSetter setter = new LineSetter((float) Math.max(measure, 4), style.paragraphs());
        List<List<SetLine>> set = new ArrayList<>(passages.size());
        for (PlannedPassage passage : passages) {
            set.add(setter.set(passage));
        }
        return new Paginator(lastRow(sheet, style, scale), style, mayCrowd).place(set);
    }

    /** Line pitch at a scale, in points: on rules it is the paper's. */
    public static double pitch(Sheet sheet, Style style, double scale) {
        return style.ruled() ? sheet.linePitch() : sheet.linePitch() * scale;
    }

    /** The last row on which a line may stand. */
    public static double lastRow(Sheet sheet, Style style, double scale) {
        return (sheet.height() - sheet.bottom() - sheet.firstBaseline()) / pitch(sheet, style, scale);
    }

    /** The largest scale within limits at which the letter stands on one page; the smallest where none does. */
    public static Fit fit(List<PlannedPassage> passages, Sheet sheet, Style style) {
        for (int percent = LARGEST_PERCENT; percent >= SMALLEST_PERCENT; percent -= STEP_PERCENT) {
            Fit fit = fit(set(passages, sheet, style, percent / 100.0, false), percent / 100.0);
            if (fit.fits()) {
                return fit;
            }
        }
        double smallest = SMALLEST_PERCENT / 100.0;
        return fit(set(passages, sheet, style, smallest), smallest);
    }

    /** What a setting comes to. */
    public static Fit fit(List<PlacedLine> lines, double scale) {
        int pages = 1;
        int overflow = 0;
        for (PlacedLine line : lines) {
            pages = Math.max(pages, line.page() + 1);
            overflow += line.page() > 0 ? line.words().size() : 0;
        }
        return new Fit(scale, pages, overflow);
    }
}
