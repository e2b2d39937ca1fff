package org.longhand.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.hand.PenStroke;

/** Makes strokes shorter or longer. Lengths in x-heights along the stroke. */
final class Trim {

    /** No stroke loses more than this share of its length. */
    private static final double MOST = 0.4;
    /** Between a bowl's end and its stem: less is closed, more is another letter. */
    private static final double GAP = 0.1;

    private static final double WIDEST = 0.7;

    private Trim() {}

    static PenStroke start(PenStroke stroke, double by) {
        return StrokeMeasures.reversed(end(StrokeMeasures.reversed(stroke), by));
    }

    static PenStroke end(PenStroke stroke, double by) {
        double length = StrokeMeasures.length(stroke);
        return upTo(stroke, length - Math.min(by, MOST * length));
    }

    /** Ends a stroke that far after its lowest point, if it goes on for longer than that. */
    static PenStroke afterLowest(PenStroke stroke, double after) {
        List<double[]> along = StrokeMeasures.along(stroke);
        double length = 0;
        double lowest = Double.MAX_VALUE;
        double at = 0;
        for (int i = 1; i < along.size(); i++) {
            length += Math.hypot(along.get(i)[0] - along.get(i - 1)[0], along.get(i)[1] - along.get(i - 1)[1]);
            if (along.get(i)[1] < lowest) {
                lowest = along.get(i)[1];
                at = length;
            }
        }
        return at > MOST * length && at + after < length ? upTo(stroke, at + after) : stroke;
    }

    /** Adds an arc that goes on in the stroke's last direction and turns by an angle, in radians, against the clock. */
    static PenStroke runOn(PenStroke stroke, double by, double turn) {
        List<double[]> along = StrokeMeasures.along(stroke);
        double[] tip = along.get(along.size() - 1);
        double[] before = along.get(along.size() - 4);
        double angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
        double end = angle + turn;
        double x = tip[0] + by * (Math.cos(angle) + Math.cos(end)) / 2;
        double y = tip[1] + by * (Math.sin(angle) + Math.sin(end)) / 2;
        int n = stroke.points().length;
        float[] points = Arrays.copyOf(stroke.points(), n + 6);
        points[n] = (float) (tip[0] + by / 3 * Math.cos(angle));
        points[n + 1] = (float) (tip[1] + by / 3 * Math.sin(angle));
        points[n + 2] = (float) (x - by / 3 * Math.cos(end));
        points[n + 3] = (float) (y - by / 3 * Math.sin(end));
        points[n + 4] = (float) x;
        points[n + 5] = (float) y;
        float[] widths = Arrays.copyOf(stroke.widths(), stroke.widths().length + 1);
        widths[widths.length - 1] = 0.8f * widths[widths.length - 2];
        return new PenStroke(points, widths, stroke.role());
    }

    /**
     * StrokeMeasures of which one that stops at the line, short of the foot of a stem at its left, is led on to that
     * foot: a bowl that its writer left wide open.
     */
    static List<PenStroke> closed(List<PenStroke> strokes) {
        List<PenStroke> closed = new ArrayList<>(strokes);
        for (int i = 0; i < closed.size(); i++) {
            PenStroke bowl = closed.get(i);
            float[] p = bowl.points();
            int n = p.length;
            for (PenStroke stem : strokes) {
                float[] q = stem.points();
                double dx = q[q.length - 2] - p[n - 2];
                double dy = q[q.length - 1] - p[n - 1];
                if (stem != bowl && p[n - 1] < 0.3 && dx < -GAP && dx > -WIDEST && Math.abs(dy) < -dx) {
                    closed.set(i, ledOn(bowl, dx, dy));
                }
            }
        }
        return closed;
    }

    private static PenStroke ledOn(PenStroke stroke, double dx, double dy) {
        int n = stroke.points().length;
        float[] points = Arrays.copyOf(stroke.points(), n + 6);
        for (int k = 1; k <= 3; k++) {
            points[n + 2 * k - 2] = (float) (points[n - 2] + dx * k / 3);
            points[n + 2 * k - 1] = (float) (points[n - 1] + dy * k / 3);
        }
        float[] widths = Arrays.copyOf(stroke.widths(), stroke.widths().length + 1);
        widths[widths.length - 1] = 0.8f * widths[widths.length - 2];
        return new PenStroke(points, widths, stroke.role());
    }

    private static PenStroke upTo(PenStroke stroke, double length) {
        double rest = length;
        for (int k = 0; k < stroke.segments(); k++) {
            PenStroke segment = new PenStroke(
                    Arrays.copyOfRange(stroke.points(), 6 * k, 6 * k + 8),
                    Arrays.copyOfRange(stroke.widths(), k, k + 2),
                    stroke.role());
            double here = StrokeMeasures.length(segment);
            if (rest <= here || k == stroke.segments() - 1) {
                return cut(stroke, k, Math.max(0.05, Math.min(1, parameter(segment, rest))));
            }
            rest -= here;
        }
        return stroke;
    }

    private static double parameter(PenStroke segment, double length) {
        List<double[]> along = StrokeMeasures.along(segment);
        double gone = 0;
        for (int i = 1; i < along.size(); i++) {
            double step = Math.hypot(along.get(i)[0] - along.get(i - 1)[0], along.get(i)[1] - along.get(i - 1)[1]);
            if (gone + step >= length) {
                return (i - 1 + (length - gone) / step) / (along.size() - 1);
            }
            gone += step;
        }
        return 1;
    }

    /** Everything up to a place on a segment, by de Casteljau's construction. */
    private static PenStroke cut(PenStroke stroke, int segment, double t) {
        float[] points = Arrays.copyOf(stroke.points(), 6 * segment + 8);
        for (int c = 0; c < 2; c++) {
            int at = 6 * segment + c;
            double a = mix(points[at], points[at + 2], t);
            double b = mix(points[at + 2], points[at + 4], t);
            double d = mix(points[at + 4], points[at + 6], t);
            double ab = mix(a, b, t);
            points[at + 2] = (float) a;
            points[at + 4] = (float) ab;
            points[at + 6] = (float) mix(ab, mix(b, d, t), t);
        }
        float[] widths = Arrays.copyOf(stroke.widths(), segment + 2);
        widths[segment + 1] = (float) (0.9 * mix(widths[segment], widths[segment + 1], t));
        return new PenStroke(points, widths, stroke.role());
    }

    private static double mix(double a, double b, double t) {
        return a + t * (b - a);
    }
}
