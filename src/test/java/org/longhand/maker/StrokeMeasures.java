package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.longhand.hand.PenStroke;

/** Measures and moves pen strokes. Units as in {@link PenStroke}. */
final class StrokeMeasures {

    /** Bounds of centrelines. */
    record Box(double left, double bottom, double right, double top) {}

    private static final int STEPS = 12;

    private StrokeMeasures() {}

    /** Points along the stroke, each {@code x, y, width}, in the order drawn. */
    static List<double[]> along(PenStroke stroke) {
        double[] p = new double[stroke.points().length];
        for (int i = 0; i < p.length; i++) {
            p[i] = stroke.points()[i];
        }
        List<double[]> along = new ArrayList<>();
        for (int k = 0; k < stroke.segments(); k++) {
            for (int i = k == 0 ? 0 : 1; i <= STEPS; i++) {
                double t = (double) i / STEPS;
                along.add(new double[] {
                    Redraw.bezier(p, 6 * k, t),
                    Redraw.bezier(p, 6 * k + 1, t),
                    stroke.widths()[k] * (1 - t) + stroke.widths()[k + 1] * t
                });
            }
        }
        return along;
    }

    static Box box(List<PenStroke> strokes) {
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (PenStroke stroke : strokes) {
            for (double[] point : along(stroke)) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                bottom = Math.min(bottom, point[1]);
                top = Math.max(top, point[1]);
            }
        }
        return new Box(left, bottom, right, top);
    }

    static double length(PenStroke stroke) {
        List<double[]> along = along(stroke);
        double length = 0;
        for (int i = 1; i < along.size(); i++) {
            length += Math.hypot(along.get(i)[0] - along.get(i - 1)[0], along.get(i)[1] - along.get(i - 1)[1]);
        }
        return length;
    }

    /** Signed area inside the stroke and the line between its ends; positive against the clock. */
    static double area(PenStroke stroke) {
        List<double[]> along = along(stroke);
        double area = 0;
        for (int i = 0; i < along.size(); i++) {
            double[] a = along.get(i);
            double[] b = along.get((i + 1) % along.size());
            area += (a[0] * b[1] - b[0] * a[1]) / 2;
        }
        return area;
    }

    /** Whether the ink of two strokes meets. */
    static boolean touch(PenStroke a, PenStroke b) {
        List<double[]> others = along(b);
        return along(a).stream()
                .anyMatch(p ->
                        others.stream().anyMatch(q -> Math.hypot(p[0] - q[0], p[1] - q[1]) < (p[2] + q[2]) / 2 + 0.01));
    }

    static PenStroke reversed(PenStroke stroke) {
        int n = stroke.points().length;
        float[] points = new float[n];
        for (int i = 0; i < n; i += 2) {
            points[i] = stroke.points()[n - 2 - i];
            points[i + 1] = stroke.points()[n - 1 - i];
        }
        int m = stroke.widths().length;
        float[] widths = new float[m];
        for (int i = 0; i < m; i++) {
            widths[i] = stroke.widths()[m - 1 - i];
        }
        return new PenStroke(points, widths, stroke.role());
    }

    /** A closed stroke begun at its highest node. */
    static PenStroke startingHighest(PenStroke stroke) {
        int segments = stroke.segments();
        int best = 0;
        for (int k = 1; k < segments; k++) {
            best = height(stroke, k) > height(stroke, best) ? k : best;
        }
        float[] points = new float[stroke.points().length];
        float[] widths = new float[segments + 1];
        for (int k = 0; k < segments; k++) {
            System.arraycopy(stroke.points(), 6 * ((k + best) % segments), points, 6 * k, 6);
            widths[k] = stroke.widths()[(k + best) % segments];
        }
        points[points.length - 2] = points[0];
        points[points.length - 1] = points[1];
        widths[segments] = widths[0];
        return new PenStroke(points, widths, stroke.role());
    }

    private static double height(PenStroke stroke, int node) {
        return stroke.points()[6 * node + 1] + 0.3 * stroke.points()[6 * node];
    }

    /** StrokeMeasures with every point moved by a function of {@code {x, y}}. */
    static List<PenStroke> mapped(List<PenStroke> strokes, UnaryOperator<double[]> move) {
        return strokes.stream().map(stroke -> mapped(stroke, move)).toList();
    }

    static PenStroke mapped(PenStroke stroke, UnaryOperator<double[]> move) {
        float[] points = new float[stroke.points().length];
        for (int i = 0; i < points.length; i += 2) {
            double[] moved = move.apply(new double[] {stroke.points()[i], stroke.points()[i + 1]});
            points[i] = (float) moved[0];
            points[i + 1] = (float) moved[1];
        }
        return new PenStroke(points, stroke.widths(), stroke.role());
    }

    static List<PenStroke> moved(List<PenStroke> strokes, double dx, double dy) {
        return mapped(strokes, p -> new double[] {p[0] + dx, p[1] + dy});
    }
}
