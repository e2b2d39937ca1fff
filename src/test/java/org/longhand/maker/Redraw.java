package org.longhand.maker;

import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.maker.CurveFitter.Curve;

/** Draws strokes as a round pen would, to compare them with the ink that they stand for. */
final class Redraw {

    /** Discs this share of their radius apart leave an edge that is smooth to a hundredth of it. */
    private static final double STEP = 0.2;

    private Redraw() {}

    /** Curves in the pixels of the paper given. */
    static void curves(InkMask paper, List<Curve> curves) {
        curves.forEach(curve -> curve(paper, curve));
    }

    /** StrokeMeasures in x-heights, of a font whose x-height is given in its units. */
    static void strokes(InkMask paper, List<PenStroke> strokes, double xHeight) {
        strokes.forEach(stroke -> curve(paper, pixels(paper, stroke, xHeight)));
    }

    private static Curve pixels(InkMask paper, PenStroke stroke, double xHeight) {
        double[] points = new double[stroke.points().length];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = stroke.points()[i] * xHeight * paper.scale - paper.left;
            points[i + 1] = paper.top - stroke.points()[i + 1] * xHeight * paper.scale;
        }
        double[] widths = new double[stroke.widths().length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = stroke.widths()[i] * xHeight * paper.scale;
        }
        return new Curve(points, widths);
    }

    private static void curve(InkMask paper, Curve curve) {
        double[] p = curve.points();
        for (int k = 0; k < curve.widths().length - 1; k++) {
            int at = 6 * k;
            double length = 0;
            for (int i = 0; i < 3; i++) {
                length += Math.hypot(p[at + 2 * i + 2] - p[at + 2 * i], p[at + 2 * i + 3] - p[at + 2 * i + 1]);
            }
            int steps = (int) Math.max(
                    1,
                    Math.ceil(length / Math.max(0.5, STEP * Math.min(curve.widths()[k], curve.widths()[k + 1]) / 2)));
            for (int i = 0; i <= steps; i++) {
                double t = (double) i / steps;
                paper.disc(
                        bezier(p, at, t),
                        bezier(p, at + 1, t),
                        (curve.widths()[k] * (1 - t) + curve.widths()[k + 1] * t) / 2);
            }
        }
    }

    static double bezier(double[] p, int at, double t) {
        double s = 1 - t;
        return s * s * s * p[at] + 3 * s * s * t * p[at + 2] + 3 * s * t * t * p[at + 4] + t * t * t * p[at + 6];
    }
}
