package org.longhand.press;

import java.util.Arrays;
import org.longhand.hand.InkStroke;

/**
 * Cuts a stroke whose width varies into curves of one width each: a piece goes on for as long as its widest part is not
 * wider than its narrowest by more than the {@link Detail} allows, or a unit, so there are as few pieces as can be. Coordinates are units of
 * the grid, not yet rounded. Not safe for use by several threads at once.
 */
final class StrokeCutter {

    /** No cut leaves less than this of a segment, in points: half of a thin line's width. */
    private static final double SHORTEST = 0.4;

    private final Detail detail;
    /** Eight numbers a curve: both ends, and the handles between. */
    double[] curves = new double[8 * 64];
    int[] widths = new int[64];
    int count;

    private final double[] rest = new double[8];
    private float originX;
    private float originY;
    private int pieceStart;
    private double least;
    private double most;

    StrokeCutter(Detail detail) {
        this.detail = detail;
    }

    /** Counts coordinates from that point on, in points. */
    void turnTo(float x, float y) {
        originX = x;
        originY = y;
    }

    /** A coordinate in units from the origin, not yet rounded. */
    double onGrid(float value, int axis) {
        // Translates differ in the last bits of a float; hundredths of a point do not.
        return Math.rint((value - (axis == 0 ? originX : originY)) * 100) * detail.unitsPerPoint() / 100;
    }

    /** Fills {@link #curves}, {@link #widths} and {@link #count} from a stroke of at least one segment. */
    void cut(InkStroke stroke) {
        float[] points = stroke.points();
        float[] nodeWidths = stroke.widths();
        int scale = detail.unitsPerPoint();
        count = 0;
        pieceStart = 0;
        begin(nodeWidths[0] * (double) scale);
        for (int s = 0; s + 1 < nodeWidths.length; s++) {
            for (int i = 0; i < 8; i++) {
                rest[i] = onGrid(points[6 * s + i], i % 2);
            }
            segment(nodeWidths[s] * (double) scale, nodeWidths[s + 1] * (double) scale);
        }
        end();
    }

    private void segment(double start, double to) {
        double from = start;
        double shortest = SHORTEST * detail.unitsPerPoint();
        double length = Math.sqrt(square(rest[6] - rest[0]) + square(rest[7] - rest[1]));
        while (to > greatest() || to < smallest()) {
            double limit = to > from ? greatest() : smallest();
            double t = Math.max(0, (limit - from) / (to - from));
            if (t * length >= shortest && (1 - t) * length >= shortest) {
                split(t);
                length *= 1 - t;
                from = limit;
                reach(limit);
            } else if (t * length >= shortest) {
                break;
            } else if (pieceStart == count) {
                break;
            }
            end();
            begin(from);
        }
        boolean within = to <= greatest() && to >= smallest();
        reach(to);
        add(rest);
        if (!within) {
            end();
            begin(to);
        }
    }

    /** The width that a piece can reach without leaving out its narrowest part. */
    private double greatest() {
        return Math.max(least * detail.widthRatio(), least + 1);
    }

    private double smallest() {
        return Math.min(most / detail.widthRatio(), most - 1);
    }

    private void begin(double width) {
        least = width;
        most = width;
    }

    private void reach(double width) {
        least = Math.min(least, width);
        most = Math.max(most, width);
    }

    private void end() {
        Arrays.fill(widths, pieceStart, count, Math.max(1, (int) Math.rint((least + most) / 2)));
        pieceStart = count;
    }

    private void add(double[] curve) {
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, 2 * count);
            curves = Arrays.copyOf(curves, 16 * count);
        }
        System.arraycopy(curve, 0, curves, 8 * count, 8);
        count++;
    }

    /** Adds the part of the rest before t, and leaves what is after it (de Casteljau). */
    private void split(double t) {
        add(rest);
        int at = 8 * (count - 1);
        for (int i = 0; i < 2; i++) {
            double a = rest[i];
            double b = rest[2 + i];
            double c = rest[4 + i];
            double d = rest[6 + i];
            double ab = a + (b - a) * t;
            double bc = b + (c - b) * t;
            double cd = c + (d - c) * t;
            double abc = ab + (bc - ab) * t;
            double bcd = bc + (cd - bc) * t;
            double middle = abc + (bcd - abc) * t;
            curves[at + 2 + i] = ab;
            curves[at + 4 + i] = abc;
            curves[at + 6 + i] = middle;
            rest[i] = middle;
            rest[2 + i] = bcd;
            rest[4 + i] = cd;
        }
    }

    private static double square(double value) {
        return value * value;
    }
}
