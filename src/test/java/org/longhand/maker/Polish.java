package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.maker.CurveFitter.Curve;

/** Moves the nodes of fitted curves, and changes their widths, step by smaller step, while that covers the ink better. */
final class Polish {

    private static final double[] STEPS = {0.16, 0.08, 0.04};

    /** What a step must gain: less would trade a smooth line for the roughness of the ink's edge. */
    private static final double LEAST = 1e-4;
    private static final double POOR = 0.92;

    private final Ink ink;
    private final List<Curve> curves;
    private Ink others;
    private double overlap;

    private Polish(Ink ink, List<Curve> curves) {
        this.ink = ink;
        this.curves = new ArrayList<>(curves);
        Ink drawn = ink.blank();
        Redraw.curves(drawn, curves);
        this.overlap = ink.overlap(drawn);
    }

    /**
     * @param enough      overlap to stop at
     * @param strokeWidth usual width of the pen's line, in pixels
     */
    static List<Curve> polish(Ink ink, List<Curve> curves, double enough, double strokeWidth) {
        Polish polish = new Polish(ink, curves);
        polish.round(enough, strokeWidth);
        for (int again = 0; again < 3 && polish.overlap < POOR; again++) {
            polish.round(enough, strokeWidth);
        }
        return List.copyOf(polish.curves);
    }

    private void round(double enough, double strokeWidth) {
        for (double step : STEPS) {
            for (int i = 0; i < curves.size(); i++) {
                for (int node = 0; node < curves.get(i).widths().length; node++) {
                    if (overlap < enough) {
                        improve(i, node, step * strokeWidth);
                    }
                }
            }
        }
    }

    private void improve(int curve, int node, double step) {
        others = ink.blank();
        Redraw.curves(others, IntStream.range(0, curves.size()).filter(i -> i != curve).mapToObj(curves::get).toList());
        double[][] changes = {{step, 0, 0}, {-step, 0, 0}, {0, step, 0}, {0, -step, 0}, {0, 0, step}, {0, 0, -step}};
        for (double[] change : changes) {
            boolean better = true;
            while (better) {
                Curve last = curves.get(curve);
                curves.set(curve, changed(last, node, change));
                double reached = overlap(curves.get(curve));
                better = reached > overlap + LEAST;
                if (better) {
                    overlap = reached;
                } else {
                    curves.set(curve, last);
                }
            }
        }
    }

    private static Curve changed(Curve curve, int node, double[] change) {
        double[] points = curve.points().clone();
        double[] widths = curve.widths().clone();
        int n = points.length;
        boolean closed = points[0] == points[n - 2] && points[1] == points[n - 1];
        move(points, node, change);
        widths[node] = Math.max(1.5, widths[node] + change[2]);
        if (closed && (node == 0 || node == widths.length - 1)) {
            int other = node == 0 ? widths.length - 1 : 0;
            move(points, other, change);
            widths[other] = widths[node];
        }
        return new Curve(points, widths);
    }

    /** Moves a node together with its control points. */
    private static void move(double[] points, int node, double[] change) {
        for (int at = Math.max(0, 6 * node - 2); at <= Math.min(points.length - 2, 6 * node + 2); at += 2) {
            points[at] += change[0];
            points[at + 1] += change[1];
        }
    }

    private double overlap(Curve changing) {
        Ink drawn = others.copy();
        Redraw.curves(drawn, List.of(changing));
        return ink.overlap(drawn);
    }
}
