package org.longhand.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longhand.maker.SkeletonGraph.Edge;
import org.longhand.maker.SkeletonGraph.Node;

/**
 * Which lines of a skeleton are one pull of the pen: at each junction the two that run straightest into each other.
 * Where two strokes share a short stretch, both run along it.
 */
final class Pairing {

    /** One end of a line; edge is a place in {@link #edges()}. */
    record End(int edge, boolean last) {

        End other() {
            return new End(edge, !last);
        }
    }

    private record Turn(End a, End b, double angle) {}

    private static final double STRAIGHT = Math.toRadians(62);
    private static final double STRAIGHT_SHARED = Math.toRadians(48);
    private static final double SHARED_LENGTH = 2.2;

    private final List<Edge> edges;
    private final List<Node> junctions = new ArrayList<>();
    private final List<double[]> shared = new ArrayList<>();
    private final Map<End, End> partners = new HashMap<>();
    private final double strokeWidth;

    Pairing(SkeletonGraph graph, double strokeWidth) {
        this.edges = new ArrayList<>(graph.edges);
        this.strokeWidth = strokeWidth;
        Map<Node, List<End>> ends = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).from() != null) {
                ends.computeIfAbsent(edges.get(i).from(), n -> new ArrayList<>())
                        .add(new End(i, false));
                ends.computeIfAbsent(edges.get(i).to(), n -> new ArrayList<>()).add(new End(i, true));
            }
        }
        graph.allNodes().stream().filter(n -> ends.get(n).size() > 2).forEach(junctions::add);
        List<Node> left = new ArrayList<>(junctions);
        for (int i = 0; i < graph.edges.size(); i++) {
            share(i, ends, left);
        }
        left.forEach(node -> pair(ends.get(node)));
    }

    List<Edge> edges() {
        return edges;
    }

    List<Node> junctions() {
        return junctions;
    }

    /** Points of the stretches that two strokes run along. */
    List<double[]> shared() {
        return shared;
    }

    /** The end that the pen goes on from, or null where it stops. */
    End partner(End end) {
        return partners.get(end);
    }

    private void share(int bridge, Map<Node, List<End>> ends, List<Node> left) {
        Edge edge = edges.get(bridge);
        if (edge.from() == edge.to()
                || !left.contains(edge.from())
                || !left.contains(edge.to())
                || ends.get(edge.from()).size() != 3
                || ends.get(edge.to()).size() != 3
                || edge.length() > SHARED_LENGTH * strokeWidth) {
            return;
        }
        List<End> here =
                ends.get(edge.from()).stream().filter(e -> e.edge() != bridge).toList();
        List<End> there =
                ends.get(edge.to()).stream().filter(e -> e.edge() != bridge).toList();
        if (here.size() != 2 || there.size() != 2) {
            return;
        }
        double parallel = Math.max(turn(here.get(0), there.get(0)), turn(here.get(1), there.get(1)));
        double crossed = Math.max(turn(here.get(0), there.get(1)), turn(here.get(1), there.get(0)));
        if (Math.min(parallel, crossed) < STRAIGHT_SHARED) {
            left.removeAll(Arrays.asList(edge.from(), edge.to()));
            shared.addAll(edge.points());
            edges.add(edge);
            int copy = edges.size() - 1;
            boolean cross = crossed < parallel;
            join(here.get(0), new End(bridge, false));
            join(new End(bridge, true), there.get(cross ? 1 : 0));
            join(here.get(1), new End(copy, false));
            join(new End(copy, true), there.get(cross ? 0 : 1));
        }
    }

    private void pair(List<End> ends) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                turns.add(new Turn(ends.get(i), ends.get(j), turn(ends.get(i), ends.get(j))));
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::angle));
        for (Turn turn : turns) {
            if (turn.angle < STRAIGHT && !partners.containsKey(turn.a) && !partners.containsKey(turn.b)) {
                join(turn.a, turn.b);
            }
        }
    }

    private void join(End a, End b) {
        partners.put(a, b);
        partners.put(b, a);
    }

    /** How far the pen turns that comes in along one end and goes out along the other, in radians. */
    private double turn(End in, End out) {
        double[] a = direction(in);
        double[] b = direction(out);
        return Math.acos(Math.max(-1, Math.min(1, -(a[0] * b[0] + a[1] * b[1]))));
    }

    private double[] direction(End end) {
        Edge edge = end.last() ? edges.get(end.edge()).reversed() : edges.get(end.edge());
        double radius = edge.from().radius();
        double[] near = away(edge, 0.8 * radius);
        double[] far = away(edge, radius + strokeWidth);
        if (Math.hypot(far[0] - near[0], far[1] - near[1]) < 0.35 * strokeWidth) {
            near = edge.points().get(0);
        }
        double length = Math.max(1e-9, Math.hypot(far[0] - near[0], far[1] - near[1]));
        return new double[] {(far[0] - near[0]) / length, (far[1] - near[1]) / length};
    }

    private static double[] away(Edge edge, double distance) {
        double gone = 0;
        List<double[]> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            gone += Math.hypot(points.get(i)[0] - points.get(i - 1)[0], points.get(i)[1] - points.get(i - 1)[1]);
            if (gone >= distance) {
                return points.get(i);
            }
        }
        return points.get(points.size() - 1);
    }
}
