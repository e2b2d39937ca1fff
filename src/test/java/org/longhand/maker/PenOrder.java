package org.longhand.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** Puts the strokes of a letter in the order and the direction in which a right-handed person writes them. */
final class PenOrder {

    private static final double NEAR = 0.12;

    private PenOrder() {}

    /** Body from left to right, then crossbars, dots and marks; each stroke from the top, or from the left. */
    static List<PenStroke> arrange(String character, List<PenStroke> strokes) {
        List<PenStroke> directed = strokes.stream().map(PenOrder::directed).toList();
        List<PenStroke> arranged = new ArrayList<>(
                directed.stream().map(s -> Roles.of(character, s, directed)).toList());
        sort(arranged);
        return arranged;
    }

    /** Puts strokes that have their direction and role in order. */
    static List<PenStroke> sorted(List<PenStroke> strokes) {
        List<PenStroke> arranged = new ArrayList<>(strokes);
        sort(arranged);
        return arranged;
    }

    private static void sort(List<PenStroke> arranged) {
        arranged.sort(
                Comparator.comparing((PenStroke stroke) -> rank(stroke.role())).thenComparing(PenOrder::place));
    }

    private static int rank(StrokeRole role) {
        return switch (role) {
            case BODY -> 0;
            case CROSSBAR -> 1;
            case DOT -> 2;
            case MARK -> 3;
        };
    }

    private static double place(PenStroke stroke) {
        StrokeMeasures.Box box = StrokeMeasures.box(List.of(stroke));
        return 0.5 * box.left() + 0.5 * stroke.points()[0] - 0.1 * box.top();
    }

    private static PenStroke directed(PenStroke stroke) {
        float[] p = stroke.points();
        int n = p.length;
        double gap = Math.hypot(p[n - 2] - p[0], p[n - 1] - p[1]);
        if (gap < NEAR && StrokeMeasures.length(stroke) > 6 * NEAR) {
            return loop(stroke, gap);
        }
        boolean descends = Math.min(p[1], p[n - 1]) < -0.1;
        double forward = 0.9 * (p[n - 2] - p[0]) + (descends ? 1.8 : 1) * (p[1] - p[n - 1]);
        return forward >= 0 ? stroke : StrokeMeasures.reversed(stroke);
    }

    /** A round goes against the clock, unless it hangs on something at its left, as in b and p. */
    private static PenStroke loop(PenStroke stroke, double gap) {
        float[] p = stroke.points();
        StrokeMeasures.Box box = StrokeMeasures.box(List.of(stroke));
        boolean fromLeft = p[0] < box.left() + 0.25 * (box.right() - box.left());
        PenStroke turned = StrokeMeasures.area(stroke) > 0 == fromLeft ? StrokeMeasures.reversed(stroke) : stroke;
        return gap == 0 && !fromLeft ? StrokeMeasures.startingHighest(turned) : turned;
    }
}
