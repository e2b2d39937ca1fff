package org.longhand.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.maker.CurveFitter.Curve;

class SimplifyTest {

    private static final double WIDTH = 20;
    private static final double ENOUGH = 0.92;

    /** A quarter of a circle of radius 100 in four curves, all but its ends needless. */
    private static Curve arc(double... widths) {
        int n = widths.length - 1;
        double step = Math.PI / 2 / n;
        double handle = 4.0 / 3 * Math.tan(step / 4) * 100;
        double[] p = new double[2 + 6 * n];
        p[0] = 100;
        for (int k = 0; k < n; k++) {
            double a = k * step;
            double b = a + step;
            p[6 * k + 2] = 100 * Math.cos(a) - handle * Math.sin(a);
            p[6 * k + 3] = 100 * Math.sin(a) + handle * Math.cos(a);
            p[6 * k + 4] = 100 * Math.cos(b) + handle * Math.sin(b);
            p[6 * k + 5] = 100 * Math.sin(b) - handle * Math.cos(b);
            p[6 * k + 6] = 100 * Math.cos(b);
            p[6 * k + 7] = 100 * Math.sin(b);
        }
        return new Curve(p, widths);
    }

    @Test
    void nodesThatTheInkDoesNotMissAreTakenOut() {
        InkMask ink = ink(arc(WIDTH, WIDTH, WIDTH, WIDTH, WIDTH));
        List<Curve> simple =
                Simplify.simplify(ink, List.of(onPaper(ink, arc(WIDTH, WIDTH, WIDTH, WIDTH, WIDTH))), ENOUGH, WIDTH);

        assertThat(simple)
                .singleElement()
                .satisfies(curve -> assertThat(curve.widths()).hasSize(2));
        assertThat(overlap(ink, simple)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void aCornerStays() {
        double[] p = {0, 0, 30, 0, 60, 0, 90, 0, 90, 30, 90, 60, 90, 90};
        Curve corner = new Curve(p, new double[] {WIDTH, WIDTH, WIDTH});
        InkMask ink = ink(corner);

        // However little must stay, what the eye sees does.
        List<Curve> simple = Simplify.simplify(ink, List.of(onPaper(ink, corner)), 0.1, WIDTH);
        assertThat(simple)
                .singleElement()
                .satisfies(curve -> assertThat(curve.widths()).hasSize(3));
    }

    @Test
    void aNodeThatTheWidthNeedsStays() {
        Curve swelling = arc(8, 36, 8);
        InkMask ink = ink(swelling);
        List<Curve> simple = Simplify.simplify(ink, List.of(onPaper(ink, swelling)), ENOUGH, WIDTH);

        assertThat(simple)
                .singleElement()
                .satisfies(curve -> assertThat(curve.widths()).hasSize(3));
    }

    /** The ink that the curve leaves, y up as in a font. */
    private static InkMask ink(Curve curve) {
        Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int steps = 60;
        for (int k = 0; k < curve.widths().length - 1; k++) {
            for (int i = 0; i < steps; i++) {
                Path2D.Double piece = new Path2D.Double();
                piece.moveTo(
                        Redraw.bezier(curve.points(), 6 * k, i / (double) steps),
                        -Redraw.bezier(curve.points(), 6 * k + 1, i / (double) steps));
                piece.lineTo(
                        Redraw.bezier(curve.points(), 6 * k, (i + 1.0) / steps),
                        -Redraw.bezier(curve.points(), 6 * k + 1, (i + 1.0) / steps));
                double t = (i + 0.5) / steps;
                all.append(pen(piece, curve.widths()[k] * (1 - t) + curve.widths()[k + 1] * t), false);
            }
        }
        return InkMask.fill(all, 1);
    }

    private static Shape pen(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }

    /** The curve in the pixels of the ink. */
    private static Curve onPaper(InkMask ink, Curve curve) {
        double[] p = curve.points().clone();
        for (int i = 0; i < p.length; i += 2) {
            p[i] -= ink.left;
            p[i + 1] += ink.top;
        }
        return new Curve(p, curve.widths());
    }

    private static double overlap(InkMask ink, List<Curve> curves) {
        InkMask drawn = ink.blank();
        Redraw.curves(drawn, curves);
        return ink.overlap(drawn);
    }
}
