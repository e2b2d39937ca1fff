package org.longhand.press.draw;

import java.util.Arrays;
import org.longhand.hand.InkStroke;

/**
 * Cuts a stroke whose width varies into curves of one width each: a piece goes on for as long as its widest part is not
 * wider than its narrowest by more than the {@link Detail} allows, or a unit, so there are as few pieces as can be. It
 * is cut where two of its segments meet; a segment is only split where the means of its own halves differ by more than
 * that. Coordinates are units of the grid, not yet rounded. Not safe for use by several threads at once.
 */
final class StrokeCutter {

    private static final double HUNDREDTHS = 100;

    private final double scale;
    /** A hundredth of a point, in units. */
    private final double hundredth;

    private final double widthRatio;
    private final boolean alike;
    /** Eight numbers a curve: both ends, and the handles between. */
    double[] curves = new double[8 * 64];

    int[] widths = new int[64];
    int count;

    private double originX;
    private double originY;
    private int pieceStart;
    private double least;
    private double most;

    StrokeCutter(Detail detail) {
        this.scale = detail.unitsPerPoint();
        this.hundredth = scale / HUNDREDTHS;
        this.widthRatio = detail.widthRatio();
        this.alike = detail == Detail.COMPACT;
    }

    /** Counts coordinates from that point on, in points. */
    void turnTo(float x, float y) {
        originX = x;
        originY = y;
    }

    /** A coordinate in units from the origin, not yet rounded. */
    double x(float value) {
        return units(value - originX);
    }

    double y(float value) {
        return units(value - originY);
    }

    private double units(double points) {
        // Translates differ in the last bits of a float; hundredths of a point do not. Only compact pages have
        // translates.
        return alike ? Math.rint(points * HUNDREDTHS) * hundredth : points * scale;
    }

    /** Fills {@link #curves}, {@link #widths} and {@link #count} from a stroke of at least one segment. */
    void cut(InkStroke stroke) {
        float[] p = stroke.points();
        float[] w = stroke.widths();
        int segments = w.length - 1;
        if (2 * segments > widths.length) {
            widths = new int[3 * segments];
            curves = new double[8 * 3 * segments];
        }
        count = 0;
        pieceStart = 0;
        double from = w[0] * scale;
        double x = x(p[0]);
        double y = y(p[1]);
        for (int s = 0, o = 2; s < segments; s++, o += 6) {
            double[] c = curves;
            int at = 8 * count++;
            c[at] = x;
            c[at + 1] = y;
            c[at + 2] = x(p[o]);
            c[at + 3] = y(p[o + 1]);
            c[at + 4] = x(p[o + 2]);
            c[at + 5] = y(p[o + 3]);
            x = x(p[o + 4]);
            y = y(p[o + 5]);
            c[at + 6] = x;
            c[at + 7] = y;
            double to = w[s + 1] * scale;
            double early = (3 * from + to) / 4;
            double late = (from + 3 * to) / 4;
            if (apart(Math.min(early, late), Math.max(early, late))) {
                halve(at);
                reach(count - 1, early, early);
                count++;
                reach(count - 1, late, late);
            } else if (apart(Math.min(from, to), Math.max(from, to))) {
                reach(count - 1, Math.min(early, late), Math.max(early, late));
            } else {
                reach(count - 1, (from + to) / 2, (from + to) / 2);
            }
            from = to;
        }
        end(count);
    }

    /** Takes a curve of such widths into the piece, or begins a piece with it. */
    private void reach(int curve, double thinnest, double thickest) {
        double thin = Math.min(least, thinnest);
        double thick = Math.max(most, thickest);
        boolean begins = curve == pieceStart;
        if (!begins && apart(thin, thick)) {
            end(curve);
            begins = true;
        }
        least = begins ? thinnest : thin;
        most = begins ? thickest : thick;
    }

    private boolean apart(double thin, double thick) {
        return thick > thin * widthRatio && thick > thin + 1;
    }

    private void end(int next) {
        Arrays.fill(widths, pieceStart, next, Math.max(1, (int) Math.rint((least + most) / 2)));
        pieceStart = next;
    }

    /** Splits the curve there into two halves, the second in the place after it (de Casteljau). */
    private void halve(int at) {
        double[] c = curves;
        for (int i = at; i < at + 2; i++) {
            double ab = (c[i] + c[i + 2]) / 2;
            double bc = (c[i + 2] + c[i + 4]) / 2;
            double cd = (c[i + 4] + c[i + 6]) / 2;
            double abc = (ab + bc) / 2;
            double bcd = (bc + cd) / 2;
            c[i + 14] = c[i + 6];
            c[i + 12] = cd;
            c[i + 10] = bcd;
            c[i + 8] = (abc + bcd) / 2;
            c[i + 6] = c[i + 8];
            c[i + 4] = abc;
            c[i + 2] = ab;
        }
    }
}
