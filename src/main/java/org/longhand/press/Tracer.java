package org.longhand.press;

import java.util.Arrays;
import org.longhand.hand.InkStroke;

/**
 * Draws strokes whose width varies as a few curves of one width each. A stroke is cut where its width has changed by
 * a step; pieces overlap under their round ends, so the cuts do not show. Neighbouring curves of the same width that
 * one curve can stand for are drawn as that one. Not safe for use by several threads at once.
 */
final class Tracer {

    /** A piece may keep its neighbour's width while its own is within this many steps of it. */
    private static final double STICKINESS = 0.75;
    /** Never more curves than this in one: errors would have to be checked against all of them. */
    private static final int MOST_MERGED = 8;
    /** A segment is cut at most into so many pieces. */
    private static final int MOST_CUTS = 6;
    /** No piece shorter than this, in units. */
    private static final double SHORTEST_CUT = 4;

    private final Detail detail;
    private final double tolerance;
    private double[] curves = new double[8 * 64];
    private int[] widths = new int[64];
    private int count;

    private final double[] whole = new double[8];
    private final double[] candidate = new double[8];
    /** Where on the whole curve each of the curves in it ends. */
    private final double[] ends = new double[MOST_MERGED + 1];
    private final double[] candidateEnds = new double[MOST_MERGED + 1];

    Tracer(Detail detail) {
        this.detail = detail;
        this.tolerance = detail.tolerance();
    }

    /** Draws the stroke in that colour. */
    void trace(InkStroke stroke, int rgb, Canvas canvas) {
        float[] points = stroke.points();
        if (stroke.segments() == 0) {
            dot(points, stroke.widths()[0], rgb, canvas);
            return;
        }
        cut(points, stroke.widths());
        int x = 0;
        int y = 0;
        int width = -1;
        boolean bare = true;
        for (int i = 0; i < count;) {
            int next = merge(i);
            if (widths[i] != width) {
                width = widths[i];
                canvas.pen(rgb, width);
                x = round(whole[0]);
                y = round(whole[1]);
                canvas.moveTo(x, y);
                bare = true;
            }
            int toX = round(whole[6]);
            int toY = round(whole[7]);
            boolean last = next == count || widths[next] != width;
            if (straight()) {
                // A piece that goes nowhere still leaves a dot where it is all there is.
                if (toX != x || toY != y || bare && last) {
                    canvas.lineTo(toX, toY);
                    bare = false;
                }
            } else {
                canvas.curveTo(round(whole[2]), round(whole[3]), round(whole[4]), round(whole[5]), toX, toY);
                bare = false;
            }
            x = toX;
            y = toY;
            i = next;
        }
    }

    private void dot(float[] points, float width, int rgb, Canvas canvas) {
        int x = detail.units(points[0]);
        int y = detail.units(points[1]);
        canvas.pen(rgb, level(width * detail.unitsPerPoint()));
        canvas.moveTo(x, y);
        canvas.lineTo(x, y);
    }

    /** Fills {@link #curves} and {@link #widths} from a stroke. */
    private void cut(float[] points, float[] nodeWidths) {
        int scale = detail.unitsPerPoint();
        int step = detail.widthStep();
        count = 0;
        int width = level(scale * (nodeWidths[0] + nodeWidths[1]) / 2.0);
        for (int s = 0; s + 1 < nodeWidths.length; s++) {
            for (int i = 0; i < 8; i++) {
                whole[i] = points[6 * s + i] * (double) scale;
            }
            double from = nodeWidths[s] * (double) scale;
            double to = nodeWidths[s + 1] * (double) scale;
            int pieces = 1;
            if (Math.abs(to - from) > 1.5 * step) {
                double length = length(whole[6] - whole[0], whole[7] - whole[1]);
                pieces = (int) Math.min(Math.ceil(Math.abs(to - from) / step),
                        Math.min(MOST_CUTS, 1 + length / SHORTEST_CUT));
            }
            for (int p = 0; p < pieces; p++) {
                double mean = from + (to - from) * (p + 0.5) / pieces;
                if (Math.abs(mean - width) > STICKINESS * step) {
                    width = level(mean);
                }
                room();
                widths[count] = width;
                if (p + 1 < pieces) {
                    split(1.0 / (pieces - p));
                } else {
                    System.arraycopy(whole, 0, curves, 8 * count, 8);
                }
                count++;
            }
        }
    }

    private void room() {
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, 2 * count);
            curves = Arrays.copyOf(curves, 16 * count);
        }
    }

    private int level(double width) {
        int step = detail.widthStep();
        return Math.max(1, (int) Math.round(width / step)) * step;
    }

    /** Moves the part of {@link #whole} before t to the end of {@link #curves} and keeps the rest (de Casteljau). */
    private void split(double t) {
        int at = 8 * count;
        for (int i = 0; i < 2; i++) {
            double a = whole[i];
            double b = whole[2 + i];
            double c = whole[4 + i];
            double d = whole[6 + i];
            double ab = a + (b - a) * t;
            double bc = b + (c - b) * t;
            double cd = c + (d - c) * t;
            double abc = ab + (bc - ab) * t;
            double bcd = bc + (cd - bc) * t;
            double middle = abc + (bcd - abc) * t;
            curves[at + i] = a;
            curves[at + 2 + i] = ab;
            curves[at + 4 + i] = abc;
            curves[at + 6 + i] = middle;
            whole[i] = middle;
            whole[2 + i] = bcd;
            whole[4 + i] = cd;
        }
    }

    /**
     * Puts into {@link #whole} one curve for as many as it can stand for, from the i-th on.
     *
     * @return the first that is not in it
     */
    private int merge(int i) {
        System.arraycopy(curves, 8 * i, whole, 0, 8);
        ends[0] = 1;
        int next = i + 1;
        while (next < count && widths[next] == widths[i] && next - i < MOST_MERGED && join(i, next)) {
            System.arraycopy(candidate, 0, whole, 0, 8);
            System.arraycopy(candidateEnds, 0, ends, 0, next - i + 1);
            next++;
        }
        return next;
    }

    /**
     * Undoes a subdivision: where two curves are the halves of one, the ratio of their handles at the joint is the
     * ratio of the parameter there, and the outer handles are the one's, scaled. Other pairs come out near enough, or
     * fail the check.
     */
    private boolean join(int first, int last) {
        int at = 8 * last;
        double inX = whole[6] - whole[4];
        double inY = whole[7] - whole[5];
        double outX = curves[at + 2] - curves[at];
        double outY = curves[at + 3] - curves[at + 1];
        double in = length(inX, inY);
        double out = length(outX, outY);
        if (in * out > 0 && inX * outX + inY * outY < 0.9 * in * out) {
            return false;
        }
        double chordIn = length(whole[6] - whole[0], whole[7] - whole[1]);
        double chordOut = length(curves[at + 6] - curves[at], curves[at + 7] - curves[at + 1]);
        return in * out > 0 && join(first, last, in / (in + out))
                || chordIn * chordOut > 0 && join(first, last, chordIn / (chordIn + chordOut));
    }

    private boolean join(int first, int last, double t) {
        if (t < 0.02 || t > 0.98) {
            return false;
        }
        int at = 8 * last;
        for (int i = 0; i < 2; i++) {
            candidate[i] = whole[i];
            candidate[2 + i] = whole[i] + (whole[2 + i] - whole[i]) / t;
            candidate[4 + i] = curves[at + 6 + i] - (curves[at + 6 + i] - curves[at + 4 + i]) / (1 - t);
            candidate[6 + i] = curves[at + 6 + i];
        }
        int merged = last - first;
        for (int k = 0; k < merged; k++) {
            candidateEnds[k] = ends[k] * t;
        }
        candidateEnds[merged] = 1;
        double from = 0;
        for (int k = 0; k <= merged; k++) {
            double to = candidateEnds[k];
            int c = 8 * (first + k);
            double midX = (curves[c] + 3 * (curves[c + 2] + curves[c + 4]) + curves[c + 6]) / 8;
            double midY = (curves[c + 1] + 3 * (curves[c + 3] + curves[c + 5]) + curves[c + 7]) / 8;
            if (astray(midX, midY, (from + to) / 2) || k < merged && astray(curves[c + 6], curves[c + 7], to)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /** Whether a point lies too far beside the candidate, near its parameter t. */
    private boolean astray(double x, double y, double t) {
        double s = 1 - t;
        double b0 = s * s * s;
        double b1 = 3 * s * s * t;
        double b2 = 3 * s * t * t;
        double b3 = t * t * t;
        double[] q = candidate;
        double awayX = x - (b0 * q[0] + b1 * q[2] + b2 * q[4] + b3 * q[6]);
        double awayY = y - (b0 * q[1] + b1 * q[3] + b2 * q[5] + b3 * q[7]);
        double away = awayX * awayX + awayY * awayY;
        double near = tolerance * tolerance;
        if (away <= near) {
            return false;
        }
        // Slipping along the curve does not matter, unless by so much that this is another part of it.
        double alongX = s * s * (q[2] - q[0]) + 2 * s * t * (q[4] - q[2]) + t * t * (q[6] - q[4]);
        double alongY = s * s * (q[3] - q[1]) + 2 * s * t * (q[5] - q[3]) + t * t * (q[7] - q[5]);
        double across = awayX * alongY - awayY * alongX;
        return away > 36 * near || across * across > near * (alongX * alongX + alongY * alongY);
    }

    /** Whether the whole curve is a line, on the grid. */
    private boolean straight() {
        double dx = whole[6] - whole[0];
        double dy = whole[7] - whole[1];
        double length2 = dx * dx + dy * dy;
        for (int i = 2; i <= 4; i += 2) {
            double x = whole[i] - whole[0];
            double y = whole[i + 1] - whole[1];
            if (length2 < 0.25) {
                if (x * x + y * y > 0.25) {
                    return false;
                }
                continue;
            }
            double across = x * dy - y * dx;
            double along = x * dx + y * dy;
            // Handles 0.5 off the line bend a curve by at most 0.375 of a unit.
            if (across * across > 0.25 * length2 || along < 0 || along > length2) {
                return false;
            }
        }
        return true;
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static int round(double value) {
        return (int) Math.rint(value);
    }
}
