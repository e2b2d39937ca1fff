package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.maker.CurveFitter.Curve;

/**
 * Moves the nodes of fitted curves, and changes their handles and widths, step by smaller step, while that covers the
 * ink better.
 */
final class Polish {

    private static final double[] STEPS = {0.16, 0.08, 0.04};

    /** What a step must gain: less would trade a smooth line for the roughness of the ink's edge. */
    private static final double LEAST = 1e-4;

    private static final double POOR = 0.92;
    private static final double THINNEST = 1.5;
    /** A handle's length moves the line less than anything else does. */
    private static final double STRETCH = 3;

    private static final double SHORTEST = 1;

    private final InkMask ink;
    private final List<Curve> curves;
    private InkMask others;
    private double overlap;

    private Polish(InkMask ink, List<Curve> curves) {
        this.ink = ink;
        this.curves = new ArrayList<>(curves);
        InkMask drawn = ink.blank();
        Redraw.curves(drawn, curves);
        this.overlap = ink.overlap(drawn);
    }

    /**
     * @param enough overlap to stop at
     * @param strokeWidth usual width of the pen's line, in pixels
     */
    static List<Curve> polish(InkMask ink, List<Curve> curves, double enough, double strokeWidth) {
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
        Redraw.curves(
                others,
                IntStream.range(0, curves.size())
                        .filter(i -> i != curve)
                        .mapToObj(curves::get)
                        .toList());
        for (Change change : Change.values()) {
            // What does no good in one direction may do some in the other.
            if (!climb(curve, node, change, step)) {
                climb(curve, node, change, -step);
            }
        }
    }

    private boolean climb(int curve, int node, Change change, double step) {
        boolean any = false;
        while (true) {
            Curve last = curves.get(curve);
            curves.set(curve, change.applied(last, node, step));
            double reached = overlap(curves.get(curve));
            if (reached <= overlap + LEAST) {
                curves.set(curve, last);
                return any;
            }
            overlap = reached;
            any = true;
        }
    }

    /** What can be done to a node; each step is so many pixels, of either sign. */
    private enum Change {
        /** Moves it with its handles. */
        RIGHT {
            @Override
            void apply(Curve curve, int node, double step) {
                shift(curve.points(), node, step, 0);
            }
        },
        UP {
            @Override
            void apply(Curve curve, int node, double step) {
                shift(curve.points(), node, 0, step);
            }
        },
        WIDTH {
            @Override
            void apply(Curve curve, int node, double step) {
                curve.widths()[node] = Math.max(THINNEST, curve.widths()[node] + step);
            }
        },
        /** Turns both handles about it, so that the line stays smooth there; the step is the longer one's end's. */
        TURN {
            @Override
            void apply(Curve curve, int node, double step) {
                double[] p = curve.points();
                double longest = Math.max(handle(p, node, -2), handle(p, node, 2));
                if (longest > Math.abs(step)) {
                    double angle = step / longest;
                    turn(p, node, -2, angle);
                    turn(p, node, 2, angle);
                }
            }
        },
        /** Makes the handle on one side longer or shorter. */
        STRETCH_BEFORE {
            @Override
            void apply(Curve curve, int node, double step) {
                stretch(curve.points(), node, -2, STRETCH * step);
            }
        },
        STRETCH_AFTER {
            @Override
            void apply(Curve curve, int node, double step) {
                stretch(curve.points(), node, 2, STRETCH * step);
            }
        };

        abstract void apply(Curve curve, int node, double step);

        Curve applied(Curve curve, int node, double step) {
            Curve changed = new Curve(curve.points().clone(), curve.widths().clone());
            int last = changed.widths().length - 1;
            double[] p = changed.points();
            boolean closed = p[0] == p[p.length - 2] && p[1] == p[p.length - 1];
            apply(changed, node, step);
            if (closed && (node == 0 || node == last)) {
                apply(changed, last - node, step);
            }
            return changed;
        }

        private static void shift(double[] p, int node, double dx, double dy) {
            for (int at = Math.max(0, 6 * node - 2); at <= Math.min(p.length - 2, 6 * node + 2); at += 2) {
                p[at] += dx;
                p[at + 1] += dy;
            }
        }

        /** Length of the handle on that side; 0 where the line ends. */
        private static double handle(double[] p, int node, int side) {
            int at = 6 * node + side;
            return at < 0 || at >= p.length ? 0 : Math.hypot(p[at] - p[6 * node], p[at + 1] - p[6 * node + 1]);
        }

        private static void turn(double[] p, int node, int side, double angle) {
            int at = 6 * node + side;
            if (handle(p, node, side) > 0) {
                double dx = p[at] - p[6 * node];
                double dy = p[at + 1] - p[6 * node + 1];
                p[at] = p[6 * node] + dx * Math.cos(angle) - dy * Math.sin(angle);
                p[at + 1] = p[6 * node + 1] + dx * Math.sin(angle) + dy * Math.cos(angle);
            }
        }

        private static void stretch(double[] p, int node, int side, double by) {
            double length = handle(p, node, side);
            if (length > 0 && length + by > SHORTEST) {
                int at = 6 * node + side;
                p[at] = p[6 * node] + (p[at] - p[6 * node]) * (length + by) / length;
                p[at + 1] = p[6 * node + 1] + (p[at + 1] - p[6 * node + 1]) * (length + by) / length;
            }
        }
    }

    private double overlap(Curve changing) {
        InkMask drawn = others.copy();
        Redraw.curves(drawn, List.of(changing));
        return ink.overlap(drawn);
    }
}
