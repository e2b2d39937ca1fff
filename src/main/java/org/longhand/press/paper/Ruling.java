package org.longhand.press.paper;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Page;

/**
 * The even lines that a page's writing follows: found from the baselines, so that printed lines lie under written ones
 * at whatever size and place the writing was set.
 *
 * @param first y of a line, in points
 * @param pitch from one to the next
 */
record Ruling(double first, double pitch) {

    /** The ruling nearest to a page's baselines (least squares); the sheet's own where there are too few to tell. */
    static Ruling of(Page page) {
        double usual = page.sheet().linePitch();
        List<Double> baselines = page.lines().stream()
                .filter(line -> line.role() != Line.Role.PAGE_NUMBER)
                .map(Line::baseline)
                .toList();
        if (baselines.isEmpty()) {
            return new Ruling(page.sheet().top() + usual, usual);
        }
        double pitch = median(baselines, usual);
        double n = 0;
        double sumK = 0;
        double sumY = 0;
        double sumKk = 0;
        double sumKy = 0;
        long k = 0;
        double before = baselines.get(0);
        for (double y : baselines) {
            k += Math.round((y - before) / pitch);
            before = y;
            n++;
            sumK += k;
            sumY += y;
            sumKk += (double) k * k;
            sumKy += k * y;
        }
        double spread = n * sumKk - sumK * sumK;
        double fitted = spread > 0 ? (n * sumKy - sumK * sumY) / spread : pitch;
        return new Ruling((sumY - fitted * sumK) / n, fitted);
    }

    private static double median(List<Double> baselines, double usual) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < baselines.size(); i++) {
            double gap = baselines.get(i) - baselines.get(i - 1);
            if (gap > 0.6 * usual && gap < 1.4 * usual) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? usual : gaps.get(gaps.size() / 2);
    }

    /** The lines between two heights, from the top, every {@code fraction} of the pitch. */
    List<Double> within(double top, double bottom, double fraction) {
        double gap = pitch * fraction;
        List<Double> lines = new ArrayList<>();
        for (double y = first - Math.floor((first - top) / gap) * gap; y <= bottom; y += gap) {
            lines.add(y);
        }
        return lines;
    }
}
