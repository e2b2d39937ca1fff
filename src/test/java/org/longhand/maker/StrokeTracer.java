package org.longhand.maker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.maker.Pairing.End;
import org.longhand.maker.SkeletonGraph.Edge;
import org.longhand.maker.SkeletonGraph.Node;
import org.longhand.maker.Trail.Sample;

/** Finds the pulls of the pen in one connected piece of ink: outline → skeleton → paired lines → trails. */
final class StrokeTracer {

    private static final double BLURRED = 0.02;
    private static final double ATTACHED = 0.3;
    private static final double JUNCTION = 0.95;

    private final InkMask ink;
    private final double strokeWidth;
    private final DistanceMap distances;
    private final Pairing pairing;

    private StrokeTracer(InkMask ink, double strokeWidth) {
        this.ink = ink;
        this.strokeWidth = strokeWidth;
        this.distances = new DistanceMap(ink);
        SkeletonGraph graph = SkeletonGraph.of(Thinning.thin(ink), distances);
        Pruning.prune(graph, strokeWidth);
        this.pairing = new Pairing(graph, strokeWidth);
    }

    /**
     * @param ink one piece
     * @param strokeWidth usual width of the pen's line, in pixels
     */
    static List<Trail> trace(InkMask ink, double strokeWidth) {
        StrokeTracer tracer = new StrokeTracer(ink, strokeWidth);
        List<Trail> trails = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (boolean fromEnds : new boolean[] {true, false}) {
            for (int i = 0; i < tracer.pairing.edges().size(); i++) {
                for (boolean last : new boolean[] {false, true}) {
                    End start = new End(i, last);
                    if (!used.contains(i) && (!fromEnds || tracer.isLoose(start))) {
                        trails.add(tracer.trail(start, used));
                    }
                }
            }
        }
        return trails;
    }

    private boolean isLoose(End end) {
        return pairing.edges().get(end.edge()).from() != null && pairing.partner(end) == null;
    }

    private Trail trail(End start, Set<Integer> used) {
        List<double[]> points = new ArrayList<>();
        End here = start;
        Node last = null;
        while (here != null && used.add(here.edge())) {
            Edge edge = directed(here);
            points.addAll(
                    points.isEmpty()
                            ? edge.points()
                            : edge.points().subList(1, edge.points().size()));
            last = edge.to();
            here = pairing.partner(here.other());
        }
        boolean closed = !isLoose(start);
        List<double[]> smooth = smooth(points, closed);
        List<Sample> samples =
                sample(smooth, closed, closed || !isJunction(directed(start).from()), closed || !isJunction(last));
        return new Trail(samples, closed);
    }

    private Edge directed(End start) {
        Edge edge = pairing.edges().get(start.edge());
        return start.last() ? edge.reversed() : edge;
    }

    private boolean isJunction(Node node) {
        return pairing.junctions().contains(node);
    }

    private List<double[]> smooth(List<double[]> points, boolean closed) {
        double sigma = 0.13 * strokeWidth;
        int reach = (int) Math.ceil(2.5 * sigma);
        int n = points.size();
        List<double[]> smooth = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int window = closed ? reach : Math.min(reach, Math.min(i, n - 1 - i));
            double[] sum = new double[3];
            for (int k = -window; k <= window; k++) {
                double[] point = points.get(closed ? Math.floorMod(i + k, n - 1) : i + k);
                double weight = Math.exp(-k * k / (2 * sigma * sigma));
                sum[0] += weight * point[0];
                sum[1] += weight * point[1];
                sum[2] += weight;
            }
            smooth.add(new double[] {sum[0] / sum[2], sum[1] / sum[2]});
        }
        return smooth;
    }

    private List<Sample> sample(List<double[]> points, boolean closed, boolean freeStart, boolean freeEnd) {
        List<Sample> samples = new ArrayList<>();
        int n = points.size();
        int window = Math.max(2, (int) (0.5 * strokeWidth));
        for (int i = 0; i < n; i++) {
            double[] before = points.get(closed ? Math.floorMod(i - window, n - 1) : Math.max(0, i - window));
            double[] after = points.get(closed ? Math.floorMod(i + window, n - 1) : Math.min(n - 1, i + window));
            samples.add(across(points.get(i), after[0] - before[0], after[1] - before[1]));
        }
        if (samples.stream().noneMatch(s -> s.trust() == 1)) {
            samples.replaceAll(s -> new Sample(s.x(), s.y(), s.width(), 1));
        }
        if (!closed) {
            attach(samples, freeStart, freeEnd);
        }
        return samples;
    }

    /** Moves a point to the middle of the ink across the pen's way, where no other stroke blurs it. */
    private Sample across(double[] point, double dx, double dy) {
        double radius = distances.at(point[0], point[1]);
        if (isBlurred(point)) {
            return new Sample(point[0], point[1], 2 * radius, BLURRED);
        }
        double length = Math.hypot(dx, dy);
        if (length < 1e-9) {
            return new Sample(point[0], point[1], 2 * radius, 1);
        }
        double left = edge(point, -dy / length, dx / length, 1.6 * radius + 2);
        double right = edge(point, dy / length, -dx / length, 1.6 * radius + 2);
        double shift = (left - right) / 2;
        if (Math.abs(shift) > 0.35 * radius + 0.5 || left + right > 2.35 * radius + 2) {
            return new Sample(point[0], point[1], 2 * radius, 1);
        }
        return new Sample(point[0] - dy / length * shift, point[1] + dx / length * shift, left + right, 1);
    }

    private double edge(double[] from, double dx, double dy, double limit) {
        double step = 0.25;
        double gone = 0;
        while (gone < limit
                && ink.at((int) Math.round(from[0] + dx * (gone + step)), (int)
                        Math.round(from[1] + dy * (gone + step)))) {
            gone += step;
        }
        return gone;
    }

    private boolean isBlurred(double[] point) {
        return pairing.junctions().stream()
                        .anyMatch(n -> Math.hypot(n.x() - point[0], n.y() - point[1]) < JUNCTION * n.radius())
                || pairing.shared().stream()
                        .anyMatch(p -> Math.hypot(p[0] - point[0], p[1] - point[1]) < 0.5 * distances.at(p[0], p[1]));
    }

    private void attach(List<Sample> samples, boolean freeStart, boolean freeEnd) {
        double first = width(samples);
        java.util.Collections.reverse(samples);
        double second = width(samples);
        end(samples, freeStart, first);
        java.util.Collections.reverse(samples);
        end(samples, freeEnd, second);
    }

    /** Width at the first place from the start that is not blurred. */
    private static double width(List<Sample> samples) {
        return samples.stream()
                .filter(s -> s.trust() == 1)
                .findFirst()
                .orElseThrow()
                .width();
    }

    private void end(List<Sample> samples, boolean free, double width) {
        if (free) {
            reachTip(samples);
        } else {
            Sample last = samples.get(samples.size() - 1);
            samples.set(samples.size() - 1, new Sample(last.x(), last.y(), width, ATTACHED));
        }
    }

    /**
     * Lets a trail run on until its round end touches the tip of the ink. The skeleton stops short of a tip, or turns
     * off into one of its corners, so the length of a round end is taken back first.
     */
    private void reachTip(List<Sample> samples) {
        int near = (int) Math.min(1.5 * strokeWidth, samples.size() / 2.0);
        double radius = samples.subList(samples.size() - 1 - near, samples.size()).stream()
                        .mapToDouble(Sample::width)
                        .max()
                        .orElseThrow()
                / 2;
        int back = (int) Math.min(radius, samples.size() / 3.0);
        for (int i = 0; i < back; i++) {
            samples.remove(samples.size() - 1);
        }
        Sample last = samples.get(samples.size() - 1);
        Sample before = samples.get(Math.max(0, samples.size() - 1 - (int) Math.ceil(0.9 * strokeWidth)));
        double length = Math.hypot(last.x() - before.x(), last.y() - before.y());
        if (length < 1) {
            return;
        }
        double dx = (last.x() - before.x()) / length;
        double dy = (last.y() - before.y()) / length;
        double tip = edge(new double[] {last.x(), last.y()}, dx, dy, 4 * strokeWidth);
        double x = last.x();
        double y = last.y();
        double gone = 0;
        while (gone < 2 * strokeWidth && tip - gone > 1.15 * distances.at(x, y) + 0.1 * strokeWidth) {
            gone += 0.5;
            x = last.x() + dx * gone;
            y = last.y() + dy * gone;
            samples.add(new Sample(x, y, Math.max(0.15 * strokeWidth, 2 * distances.at(x, y)), 1));
        }
    }
}
