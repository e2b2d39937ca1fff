package org.longhand.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.maker.CurveFitter.Curve;

/**
 * Takes nodes out of fitted curves for as long as they still cover the ink well enough: each costs time and room
 * wherever the letter is written. The node that is missed least goes first.
 */
final class Simplify {

    private static final int SAMPLES = 12;
    /** How far a curve may move where a node goes, in line widths: a bend that the eye sees stays. */
    private static final double FARTHEST = 0.3;
    /** How much polishing can be hoped to win back. */
    private static final double HOPE = 0.012;

    private static final int REFINEMENTS = 3;

    private final InkMask ink;
    private final double strokeWidth;

    private Simplify(InkMask ink, double strokeWidth) {
        this.ink = ink;
        this.strokeWidth = strokeWidth;
    }

    /**
     * @param enough overlap that must stay
     * @param strokeWidth usual width of the pen's line, in pixels
     */
    static List<Curve> simplify(InkMask ink, List<Curve> curves, double enough, double strokeWidth) {
        Simplify simplify = new Simplify(ink, strokeWidth);
        List<Curve> now = curves;
        while (true) {
            List<Curve> fewer = simplify.without(now, enough);
            if (fewer == null) {
                return now;
            }
            now = fewer;
        }
    }

    private List<Curve> without(List<Curve> curves, double enough) {
        List<Curve> best = null;
        double most = 0;
        for (int i = 0; i < curves.size(); i++) {
            InkMask others = ink.blank();
            int changing = i;
            Redraw.curves(
                    others,
                    IntStream.range(0, curves.size())
                            .filter(k -> k != changing)
                            .mapToObj(curves::get)
                            .toList());
            for (int node = 1; node < curves.get(i).widths().length - 1; node++) {
                Curve fewer = without(curves.get(i), node);
                if (fewer != null) {
                    InkMask drawn = others.copy();
                    Redraw.curves(drawn, List.of(fewer));
                    double overlap = ink.overlap(drawn);
                    if (overlap > most) {
                        most = overlap;
                        best = new ArrayList<>(curves);
                        best.set(i, fewer);
                    }
                }
            }
        }
        if (best == null || most < enough - HOPE) {
            return null;
        }
        if (most >= enough) {
            return best;
        }
        List<Curve> polished = Polish.polish(ink, best, enough, strokeWidth);
        InkMask drawn = ink.blank();
        Redraw.curves(drawn, polished);
        return ink.overlap(drawn) >= enough ? polished : null;
    }

    /** The curve with one cubic for the two that meet at a node, or null where none comes near enough. */
    private Curve without(Curve curve, int node) {
        double[] two = Arrays.copyOfRange(curve.points(), 6 * node - 6, 6 * node + 8);
        double[] one = fit(two);
        if (one == null) {
            return null;
        }
        double[] p = curve.points();
        double[] points = new double[p.length - 6];
        System.arraycopy(p, 0, points, 0, 6 * node - 6);
        System.arraycopy(one, 0, points, 6 * node - 6, 8);
        System.arraycopy(p, 6 * node + 8, points, 6 * node + 2, p.length - 6 * node - 8);
        double[] widths = new double[curve.widths().length - 1];
        System.arraycopy(curve.widths(), 0, widths, 0, node);
        System.arraycopy(curve.widths(), node + 1, widths, node, widths.length - node);
        return new Curve(points, widths);
    }

    /**
     * One cubic with the ends and directions of two, its handles as long as least squares say (Schneider, "An algorithm
     * for automatically fitting digitized curves", 1990).
     */
    private double[] fit(double[] two) {
        int n = 2 * SAMPLES + 1;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] t = new double[n];
        for (int i = 0; i < n; i++) {
            int from = i < SAMPLES ? 0 : 6;
            double u = (i - (from == 0 ? 0 : SAMPLES)) / (double) SAMPLES;
            x[i] = Redraw.bezier(two, from, u);
            y[i] = Redraw.bezier(two, from + 1, u);
            t[i] = i == 0 ? 0 : t[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        double length = t[n - 1];
        double[] in = direction(two, 0, 1);
        double[] out = direction(two, 12, -1);
        if (length < 1 || in == null || out == null) {
            return null;
        }
        for (int i = 0; i < n; i++) {
            t[i] /= length;
        }
        double[] one = null;
        for (int again = 0; again <= REFINEMENTS; again++) {
            one = solve(x, y, t, in, out, length);
            nearest(one, x, y, t);
        }
        double farthest = 0;
        for (int i = 0; i < n; i++) {
            farthest = Math.max(
                    farthest, Math.hypot(Redraw.bezier(one, 0, t[i]) - x[i], Redraw.bezier(one, 1, t[i]) - y[i]));
        }
        return farthest > FARTHEST * strokeWidth ? null : one;
    }

    private static double[] solve(double[] x, double[] y, double[] t, double[] in, double[] out, double length) {
        int last = x.length - 1;
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ra = 0;
        double rb = 0;
        for (int i = 1; i < last; i++) {
            double s = 1 - t[i];
            double b0 = s * s * s + 3 * s * s * t[i];
            double b1 = 3 * s * s * t[i];
            double b2 = 3 * s * t[i] * t[i];
            double b3 = t[i] * t[i] * t[i] + b2;
            double dx = x[i] - b0 * x[0] - b3 * x[last];
            double dy = y[i] - b0 * y[0] - b3 * y[last];
            aa += b1 * b1;
            bb += b2 * b2;
            ab += b1 * b2 * (in[0] * out[0] + in[1] * out[1]);
            ra += b1 * (dx * in[0] + dy * in[1]);
            rb += b2 * (dx * out[0] + dy * out[1]);
        }
        double determinant = aa * bb - ab * ab;
        double first = Math.abs(determinant) < 1e-9 ? length / 3 : (ra * bb - rb * ab) / determinant;
        double second = Math.abs(determinant) < 1e-9 ? length / 3 : (rb * aa - ra * ab) / determinant;
        first = Math.max(0.02 * length, Math.min(1.2 * length, first));
        second = Math.max(0.02 * length, Math.min(1.2 * length, second));
        return new double[] {
            x[0],
            y[0],
            x[0] + first * in[0],
            y[0] + first * in[1],
            x[last] + second * out[0],
            y[last] + second * out[1],
            x[last],
            y[last]
        };
    }

    /** Moves each parameter to where the curve is nearest to its point: one step of Newton's. */
    private static void nearest(double[] one, double[] x, double[] y, double[] t) {
        for (int i = 1; i < t.length - 1; i++) {
            double dx = Redraw.bezier(one, 0, t[i]) - x[i];
            double dy = Redraw.bezier(one, 1, t[i]) - y[i];
            double vx = slope(one, 0, t[i]);
            double vy = slope(one, 1, t[i]);
            double square = vx * vx + vy * vy;
            if (square > 1e-9) {
                t[i] = Math.max(0, Math.min(1, t[i] - (dx * vx + dy * vy) / square));
            }
        }
    }

    private static double slope(double[] p, int o, double t) {
        double s = 1 - t;
        return 3 * (s * s * (p[o + 2] - p[o]) + 2 * s * t * (p[o + 4] - p[o + 2]) + t * t * (p[o + 6] - p[o + 4]));
    }

    /** Unit vector from an end to the next point that is apart from it. */
    private static double[] direction(double[] p, int end, int step) {
        for (int k = 1; k <= 3; k++) {
            double dx = p[end + 2 * k * step] - p[end];
            double dy = p[end + 2 * k * step + 1] - p[end + 1];
            double length = Math.hypot(dx, dy);
            if (length > 1e-3) {
                return new double[] {dx / length, dy / length};
            }
        }
        return null;
    }
}
