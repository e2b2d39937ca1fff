package org.longhand.maker;

import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/**
 * How a hand holds its pen: for what is drawn by rule.
 *
 * @param width of its line, in x-heights
 * @param slant of its stems: x gained for each y
 */
record PenHold(double width, double slant) {

    /** Measures the pen from letters that the hand has. */
    static PenHold of(List<PenStroke> strokes) {
        double across = 0;
        double up = 0;
        double width = 0;
        double length = 0;
        for (PenStroke stroke : strokes) {
            List<double[]> along = StrokeMeasures.along(stroke);
            for (int i = 1; i < along.size(); i++) {
                double dx = along.get(i)[0] - along.get(i - 1)[0];
                double dy = along.get(i)[1] - along.get(i - 1)[1];
                double step = Math.hypot(dx, dy);
                width += step * along.get(i)[2];
                length += step;
                if (Math.abs(dy) > 1.2 * Math.abs(dx)) {
                    across += dx * Math.signum(dy);
                    up += Math.abs(dy);
                }
            }
        }
        return new PenHold(width / length, across / up);
    }

    /**
     * A smooth stroke through points given as {@code x0, y0, x1, y1, …} before the slant; it gets thinner towards its
     * end.
     */
    PenStroke through(StrokeRole role, double... upright) {
        double[] p = upright.clone();
        for (int i = 0; i < p.length; i += 2) {
            p[i] += slant * p[i + 1];
        }
        int segments = p.length / 2 - 1;
        float[] points = new float[2 + 6 * segments];
        float[] widths = new float[segments + 1];
        points[0] = (float) p[0];
        points[1] = (float) p[1];
        for (int k = 0; k < segments; k++) {
            for (int c = 0; c < 2; c++) {
                points[6 * k + 2 + c] = (float) (p[2 * k + c] + tangent(p, k, c) / 3);
                points[6 * k + 4 + c] = (float) (p[2 * k + 2 + c] - tangent(p, k + 1, c) / 3);
                points[6 * k + 6 + c] = (float) p[2 * k + 2 + c];
            }
        }
        for (int k = 0; k <= segments; k++) {
            widths[k] = (float) (width * (1 - 0.3 * k / segments));
        }
        return new PenStroke(points, widths, role);
    }

    private static double tangent(double[] p, int node, int c) {
        int before = Math.max(0, node - 1);
        int after = Math.min(p.length / 2 - 1, node + 1);
        return (p[2 * after + c] - p[2 * before + c]) / (after - before);
    }
}
