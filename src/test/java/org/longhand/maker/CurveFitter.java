package org.longhand.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.maker.Trail.Sample;

/**
 * Fits a trail by as few cubic Béziers as lose little of its ink. Between corners the curve is a Hermite spline over
 * arc length, solved by least squares, its nodes set closer where the trail bends more; the trail is projected onto the
 * curve and the solution repeated, as P. J. Schneider does in "An algorithm for automatically fitting digitized curves"
 * (1990).
 */
final class CurveFitter {

    /** A curve in pixels: nodes and control points as in a pen stroke, and the width at each node. */
    record Curve(double[] points, double[] widths) {}

    private static final int MOST_SEGMENTS = 9;
    private static final double FARTHEST = 0.4;
    private static final double CORNER = Math.toRadians(62);

    private CurveFitter() {}

    /**
     * @param loss share of the line's ink that may be missed
     * @param strokeWidth usual width of the pen's line, in pixels
     */
    static Curve fit(Trail trail, double loss, double strokeWidth) {
        List<Integer> cuts = corners(trail, strokeWidth);
        if (trail.closed() && cuts.size() > 2) {
            trail = turned(trail, cuts.get(1));
            cuts = corners(trail, strokeWidth);
        }
        boolean smoothlyClosed = trail.closed() && cuts.size() == 2;
        List<Double> points = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            Curve piece =
                    piece(trail.samples().subList(cuts.get(i - 1), cuts.get(i) + 1), loss, strokeWidth, smoothlyClosed);
            append(points, widths, piece);
        }
        return new Curve(
                points.stream().mapToDouble(d -> d).toArray(),
                widths.stream().mapToDouble(d -> d).toArray());
    }

    private static Trail turned(Trail trail, int by) {
        List<Sample> samples =
                new ArrayList<>(trail.samples().subList(by, trail.samples().size()));
        samples.addAll(trail.samples().subList(1, by + 1));
        return new Trail(samples, true);
    }

    private static void append(List<Double> points, List<Double> widths, Curve piece) {
        int n = points.size();
        if (n > 0) {
            points.set(n - 2, (points.get(n - 2) + piece.points[0]) / 2);
            points.set(n - 1, (points.get(n - 1) + piece.points[1]) / 2);
            widths.set(widths.size() - 1, (widths.get(widths.size() - 1) + piece.widths[0]) / 2);
        }
        Arrays.stream(piece.points).skip(n == 0 ? 0 : 2).forEach(points::add);
        Arrays.stream(piece.widths).skip(n == 0 ? 0 : 1).forEach(widths::add);
    }

    /** Indices of the samples to cut at: the first, the corners, the last. */
    private static List<Integer> corners(Trail trail, double strokeWidth) {
        List<Sample> samples = trail.samples();
        double[] lengths = trail.lengths();
        double total = lengths[lengths.length - 1];
        double window = 0.9 * strokeWidth;
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int best = -1;
        double sharpest = 0;
        for (int i = 1; i < samples.size() - 1; i++) {
            boolean inside = lengths[i] > window && lengths[i] < total - window;
            double angle = inside ? turn(samples, lengths, i, window) : 0;
            if (angle > CORNER && turn(samples, lengths, i, window / 2) > 0.72 * angle) {
                if (angle > sharpest) {
                    sharpest = angle;
                    best = i;
                }
            } else if (best >= 0 && lengths[i] > lengths[best] + window) {
                cuts.add(best);
                best = -1;
                sharpest = 0;
            }
        }
        if (best >= 0) {
            cuts.add(best);
        }
        cuts.add(samples.size() - 1);
        return cuts;
    }

    private static double turn(List<Sample> samples, double[] lengths, int at, double window) {
        int before = at;
        int after = at;
        while (before > 0 && lengths[at] - lengths[before] < window) {
            before--;
        }
        while (after < samples.size() - 1 && lengths[after] - lengths[at] < window) {
            after++;
        }
        Sample a = samples.get(before);
        Sample b = samples.get(at);
        Sample c = samples.get(after);
        double in = Math.atan2(b.y() - a.y(), b.x() - a.x());
        double out = Math.atan2(c.y() - b.y(), c.x() - b.x());
        return Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
    }

    private static Curve piece(List<Sample> samples, double loss, double strokeWidth, boolean closed) {
        Curve best = null;
        for (int segments = closed ? 2 : 1; segments <= MOST_SEGMENTS; segments++) {
            SplineFit fit = SplineFit.of(samples, segments, closed);
            best = fit.curve();
            if (fit.loss() <= loss && fit.worst() <= FARTHEST * strokeWidth) {
                return best;
            }
        }
        return best;
    }
}
