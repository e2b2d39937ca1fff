package org.longhand.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longhand.maker.SkeletonGraph.Edge;
import org.longhand.maker.SkeletonGraph.Node;

/** Takes from a skeleton what no pen drew: spurs towards the outline's corners, and crossings torn into two forks. */
final class Pruning {

    /** How far beyond its junction's ink a branch must reach to be a stroke, in stroke widths. */
    private static final double REACH = 0.55;
    /** Forks closer than this share of their radii together are one crossing. */
    private static final double ONE_CROSSING = 0.62;

    private Pruning() {}

    static void prune(SkeletonGraph graph, double strokeWidth) {
        boolean changed = true;
        while (changed) {
            changed = false;
            Optional<Edge> spur = graph.edges.stream()
                    .filter(edge -> isSpur(graph, edge, strokeWidth))
                    .min(Comparator.comparingDouble(Edge::length));
            if (spur.isPresent()) {
                graph.edges.remove(spur.get());
                changed = true;
            }
            changed |= dissolve(graph);
        }
        while (contract(graph)) {
            dissolve(graph);
        }
    }

    private static boolean isSpur(SkeletonGraph graph, Edge edge, double strokeWidth) {
        if (edge.from() == null || edge.from() == edge.to()) {
            return false;
        }
        int from = graph.leaving(edge.from()).size();
        int to = graph.leaving(edge.to()).size();
        if (Math.min(from, to) != 1 || Math.max(from, to) < 3) {
            return false;
        }
        Node end = from == 1 ? edge.from() : edge.to();
        Node junction = from == 1 ? edge.to() : edge.from();
        double straight = Math.hypot(end.x() - junction.x(), end.y() - junction.y());
        return straight + end.radius() - junction.radius() < REACH * strokeWidth;
    }

    /** Joins the two lines at every node that only two lines are left at. */
    private static boolean dissolve(SkeletonGraph graph) {
        for (Node node : graph.allNodes()) {
            List<Edge> leaving = graph.leaving(node);
            if (leaving.size() == 2) {
                Edge first = leaving.get(0);
                Edge second = leaving.get(1);
                graph.edges.removeIf(edge -> edge.from() == node || edge.to() == node);
                boolean circle = first.to() == node;
                List<double[]> points = new ArrayList<>(first.reversed().points());
                if (!circle) {
                    points.addAll(second.points().subList(1, second.points().size()));
                }
                graph.edges.add(circle ? new Edge(null, null, points) : new Edge(first.to(), second.to(), points));
                return true;
            }
        }
        return false;
    }

    private static boolean contract(SkeletonGraph graph) {
        Optional<Edge> bridge = graph.edges.stream()
                .filter(edge -> edge.from() != null && edge.from() != edge.to())
                .filter(edge -> graph.leaving(edge.from()).size() > 2
                        && graph.leaving(edge.to()).size() > 2)
                .filter(edge -> Math.hypot(
                                        edge.from().x() - edge.to().x(),
                                        edge.from().y() - edge.to().y())
                                < ONE_CROSSING
                                        * (edge.from().radius() + edge.to().radius())
                        && edge.length() < edge.from().radius() + edge.to().radius())
                .min(Comparator.comparingDouble(Edge::length));
        bridge.ifPresent(edge -> merge(graph, edge));
        return bridge.isPresent();
    }

    private static void merge(SkeletonGraph graph, Edge bridge) {
        graph.edges.remove(bridge);
        Node a = bridge.from();
        Node b = bridge.to();
        Node one = new Node(
                (a.x() + b.x()) / 2,
                (a.y() + b.y()) / 2,
                Math.max(a.radius(), b.radius()) + Math.hypot(a.x() - b.x(), a.y() - b.y()) / 2);
        List<Edge> moved = new ArrayList<>();
        for (Edge edge : List.copyOf(graph.edges)) {
            boolean from = edge.from() == a || edge.from() == b;
            boolean to = edge.to() == a || edge.to() == b;
            if (from || to) {
                graph.edges.remove(edge);
                List<double[]> points = new ArrayList<>(edge.points());
                if (from) {
                    points.set(0, new double[] {one.x(), one.y()});
                }
                if (to) {
                    points.set(points.size() - 1, new double[] {one.x(), one.y()});
                }
                moved.add(new Edge(from ? one : edge.from(), to ? one : edge.to(), points));
            }
        }
        graph.edges.addAll(moved);
    }
}
