package org.longhand.maker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thinned ink as lines between ends and junctions, in pixels. */
final class SkeletonGraph {

    /** An end of a line, or a place where lines meet; radius is the ink's there. */
    record Node(double x, double y, double radius) {}

    /** A line of points from one node to another, both included; a closed line without nodes has null for both. */
    record Edge(Node from, Node to, List<double[]> points) {

        double length() {
            double length = 0;
            for (int i = 1; i < points.size(); i++) {
                length += Math.hypot(points.get(i)[0] - points.get(i - 1)[0], points.get(i)[1] - points.get(i - 1)[1]);
            }
            return length;
        }

        Edge reversed() {
            List<double[]> back = new ArrayList<>(points);
            Collections.reverse(back);
            return new Edge(to, from, back);
        }
    }

    final List<Edge> edges = new ArrayList<>();
    private final InkMask thin;
    private final DistanceMap distances;

    private SkeletonGraph(InkMask thin, DistanceMap distances) {
        this.thin = thin;
        this.distances = distances;
    }

    /** Reads the lines of thinned ink. */
    static SkeletonGraph of(InkMask thin, DistanceMap distances) {
        SkeletonGraph graph = new SkeletonGraph(thin, distances);
        Map<Integer, Node> nodes = graph.nodes();
        InkMask seen = thin.blank();
        for (Map.Entry<Integer, Node> entry : nodes.entrySet()) {
            int x = entry.getKey() % thin.width;
            int y = entry.getKey() / thin.width;
            for (int[] next : graph.neighbours(x, y)) {
                if (!nodes.containsKey(next[1] * thin.width + next[0]) && !seen.at(next[0], next[1])) {
                    graph.follow(entry.getValue(), x, y, next, nodes, seen);
                } else if (nodes.get(next[1] * thin.width + next[0]) != null
                        && nodes.get(next[1] * thin.width + next[0]) != entry.getValue()
                        && next[1] * thin.width + next[0] > entry.getKey()) {
                    graph.add(entry.getValue(), nodes.get(next[1] * thin.width + next[0]), new ArrayList<>());
                }
            }
        }
        graph.closedLines(nodes, seen);
        return graph;
    }

    private Map<Integer, Node> nodes() {
        Map<Integer, Node> nodes = new HashMap<>();
        InkMask junctions = thin.blank();
        for (int y = 0; y < thin.height; y++) {
            for (int x = 0; x < thin.width; x++) {
                int count = thin.at(x, y) ? neighbours(x, y).size() : 2;
                if (count == 1) {
                    nodes.put(y * thin.width + x, new Node(x, y, distances.at(x, y)));
                }
                junctions.set(x, y, count > 2);
            }
        }
        for (InkMask cluster : junctions.pieces(1)) {
            List<int[]> pixels = pixels(cluster);
            double x = pixels.stream().mapToInt(p -> p[0]).average().orElseThrow();
            double y = pixels.stream().mapToInt(p -> p[1]).average().orElseThrow();
            Node node = new Node(x, y, distances.at(x, y));
            pixels.forEach(p -> nodes.put(p[1] * thin.width + p[0], node));
        }
        return nodes;
    }

    private void follow(Node from, int x, int y, int[] first, Map<Integer, Node> nodes, InkMask seen) {
        List<double[]> points = new ArrayList<>();
        int[] before = {x, y};
        int[] here = first;
        Node to = null;
        while (to == null) {
            points.add(new double[] {here[0], here[1]});
            seen.set(here[0], here[1], true);
            int[] next = null;
            for (int[] candidate : neighbours(here[0], here[1])) {
                if (candidate[0] != before[0] || candidate[1] != before[1]) {
                    next = candidate;
                }
            }
            if (next == null) {
                to = new Node(here[0], here[1], distances.at(here[0], here[1]));
            } else {
                before = here;
                here = next;
                to = nodes.get(here[1] * thin.width + here[0]);
            }
        }
        if (to != from || points.size() > 3) {
            add(from, to, points);
        }
    }

    private void add(Node from, Node to, List<double[]> between) {
        List<double[]> points = new ArrayList<>(between);
        points.add(0, new double[] {from.x, from.y});
        points.add(new double[] {to.x, to.y});
        edges.add(new Edge(from, to, points));
    }

    private void closedLines(Map<Integer, Node> nodes, InkMask seen) {
        for (int y = 0; y < thin.height; y++) {
            for (int x = 0; x < thin.width; x++) {
                if (thin.at(x, y) && !seen.at(x, y) && !nodes.containsKey(y * thin.width + x)) {
                    List<double[]> points = new ArrayList<>();
                    ArrayDeque<int[]> next = new ArrayDeque<>(List.of(new int[] {x, y}));
                    while (!next.isEmpty()) {
                        int[] here = next.pop();
                        points.add(new double[] {here[0], here[1]});
                        seen.set(here[0], here[1], true);
                        neighbours(here[0], here[1]).stream()
                                .filter(n -> !seen.at(n[0], n[1]))
                                .findFirst()
                                .ifPresent(next::push);
                    }
                    points.add(points.get(0).clone());
                    if (points.size() > 4) {
                        edges.add(new Edge(null, null, points));
                    }
                }
            }
        }
    }

    /** Every end of an edge at the node, each as the edge that leads away from it. */
    List<Edge> leaving(Node node) {
        List<Edge> leaving = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.from == node) {
                leaving.add(edge);
            }
            if (edge.to == node) {
                leaving.add(edge.reversed());
            }
        }
        return leaving;
    }

    List<Node> allNodes() {
        return edges.stream()
                .flatMap(e -> java.util.stream.Stream.of(e, e.reversed()))
                .map(Edge::from)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<int[]> neighbours(int x, int y) {
        List<int[]> neighbours = new ArrayList<>();
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if ((dx != 0 || dy != 0) && thin.at(x + dx, y + dy)) {
                    neighbours.add(new int[] {x + dx, y + dy});
                }
            }
        }
        return neighbours;
    }

    private static List<int[]> pixels(InkMask ink) {
        List<int[]> pixels = new ArrayList<>();
        for (int y = 0; y < ink.height; y++) {
            for (int x = 0; x < ink.width; x++) {
                if (ink.at(x, y)) {
                    pixels.add(new int[] {x, y});
                }
            }
        }
        return pixels;
    }
}
