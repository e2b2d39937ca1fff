package org.longhand.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/**
 * A letter as its writer draws it another time: each change gives a new letter. Lengths in x-heights, before the slant.
 */
final class Reshape {

    private final List<PenStroke> strokes;
    private final double advance;
    private final PenHold pen;

    private Reshape(List<PenStroke> strokes, double advance, PenHold pen) {
        this.strokes = strokes;
        this.advance = advance;
        this.pen = pen;
    }

    static Reshape of(Draft draft, PenHold pen) {
        return new Reshape(draft.strokes(), draft.advance(), pen);
    }

    Draft draft() {
        return new Draft(advance, strokes);
    }

    /** Makes what rises above the x-height so many times as tall. */
    Reshape ascender(double times) {
        return warp(p -> new double[] {p[0], p[1] <= 0.95 ? p[1] : 0.95 + (p[1] - 0.95) * times});
    }

    /** Makes the descender so many times as deep, and its loop so many times as wide. */
    Reshape descender(double deep, double wide) {
        double stem = middle(-0.25, 0.15);
        return warp(p -> {
            double under = Math.max(0, Math.min(1, -p[1] / 0.4));
            return new double[] {p[0] + (p[0] - stem) * (wide - 1) * under * 0.8, p[1] < 0 ? p[1] * deep : p[1]};
        });
    }

    /** Makes the letter so many times as wide; the next one moves along. */
    Reshape wide(double times) {
        double left = box().left();
        return warp(p -> new double[] {left + (p[0] - left) * times, p[1]});
    }

    /** Bulges the middle of the letter's height to the right, or to the left if negative. */
    Reshape belly(double by) {
        return warp(p -> new double[] {p[0] + by * Math.sin(Math.PI * Math.max(0, Math.min(1, p[1]))), p[1]});
    }

    /** Gives the left half of the letter's width to the right, or the other way round if negative: uneven arches. */
    Reshape uneven(double by) {
        double left = box().left();
        double width = box().right() - left;
        return warp(p -> {
            double share = Math.max(0, Math.min(1, (p[0] - left) / width));
            return new double[] {p[0] + by * Math.sin(Math.PI * share) * width, p[1]};
        });
    }

    /** Lowers the right end of the letter's upper half, or raises it if negative. */
    Reshape falling(double by) {
        double left = box().left();
        double width = box().right() - left;
        return warp(p -> {
            double share = Math.max(0, Math.min(1, (p[0] - left) / width));
            double up = Math.max(0, Math.min(1, p[1]));
            return new double[] {p[0], p[1] - by * share * up};
        });
    }

    /** Raises what is about half way up, so that an eye gets smaller, or lowers it if negative. */
    Reshape eye(double by) {
        return warp(p -> {
            double up = Math.max(0, Math.min(1, p[1]));
            return new double[] {p[0], p[1] + by * Math.sin(Math.PI * up) * Math.sin(Math.PI * up)};
        });
    }

    /** Moves, stretches and tilts the crossbar; a letter without one stays as it is. */
    Reshape crossbar(double right, double up, double times, double tilt) {
        return change(s -> s.role() == StrokeRole.CROSSBAR, stroke -> {
            StrokeMeasures.Box box = StrokeMeasures.box(List.of(stroke));
            double x = (box.left() + box.right()) / 2;
            return StrokeMeasures.mapped(stroke, p -> new double[] {
                x + right + pen.slant() * up + (p[0] - x) * times, p[1] + up + (p[0] - x) * times * tilt
            });
        });
    }

    /** Moves the dots. */
    Reshape dot(double right, double up) {
        return change(
                s -> s.role() == StrokeRole.DOT,
                stroke -> StrokeMeasures.moved(List.of(stroke), right + pen.slant() * up, up)
                        .get(0));
    }

    /** Leaves off the last of the body's last stroke, where that is free. */
    Reshape shorterTail(double by) {
        return last(stroke -> isFree(stroke, true) ? Trim.end(stroke, by) : stroke);
    }

    /** Lets the body's last stroke run on, turning upwards, where its end is free. */
    Reshape longerTail(double by) {
        return last(stroke -> isFree(stroke, true) ? Trim.runOn(stroke, by, 0.5) : stroke);
    }

    /** Leaves off the first of the body's first stroke, where that is free. */
    Reshape shorterEntry(double by) {
        return first(stroke -> isFree(stroke, false) ? Trim.start(stroke, by) : stroke);
    }

    /** Leaves off the first of the round, so that it does not close at its top. */
    Reshape openStart(double by) {
        return first(stroke -> Trim.start(stroke, by));
    }

    /** Leaves off the last of the last stroke, so that a round does not close. */
    Reshape openEnd(double by) {
        return last(stroke -> Trim.end(stroke, by));
    }

    /** Ends a looped descender soon after its lowest point. */
    Reshape cutLoop(double after) {
        return change(
                s -> s.role() == StrokeRole.BODY
                        && StrokeMeasures.box(List.of(s)).bottom() < -0.5,
                stroke -> Trim.afterLowest(stroke, after));
    }

    private boolean isFree(PenStroke stroke, boolean atEnd) {
        List<double[]> along = StrokeMeasures.along(stroke);
        double[] tip = along.get(atEnd ? along.size() - 1 : 0);
        return strokes.stream()
                .filter(s -> s != stroke)
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .allMatch(p -> Math.hypot(p[0] - tip[0], p[1] - tip[1]) > (p[2] + tip[2]) / 2 + 0.03);
    }

    private Reshape first(UnaryOperator<PenStroke> change) {
        PenStroke first = strokes.stream()
                .filter(s -> s.role() == StrokeRole.BODY)
                .findFirst()
                .orElseThrow();
        return change(s -> s == first, change);
    }

    private Reshape last(UnaryOperator<PenStroke> change) {
        PenStroke last = strokes.stream()
                .filter(s -> s.role() == StrokeRole.BODY)
                .reduce((a, b) -> b)
                .orElseThrow();
        return change(s -> s == last, change);
    }

    private Reshape change(Predicate<PenStroke> which, UnaryOperator<PenStroke> change) {
        List<PenStroke> changed = new ArrayList<>();
        strokes.forEach(s -> changed.add(which.test(s) ? change.apply(s) : s));
        return new Reshape(changed, advance, pen);
    }

    private Reshape warp(UnaryOperator<double[]> upright) {
        List<PenStroke> warped = StrokeMeasures.mapped(strokes, p -> {
            double[] moved = upright.apply(new double[] {p[0] - pen.slant() * p[1], p[1]});
            return new double[] {moved[0] + pen.slant() * moved[1], moved[1]};
        });
        double[] edges = {-9, -9};
        List<List<PenStroke>> both = Arrays.asList(strokes, warped);
        for (int i = 0; i < 2; i++) {
            for (PenStroke stroke : both.get(i)) {
                for (double[] p : StrokeMeasures.along(stroke)) {
                    edges[i] = Math.max(edges[i], p[1] > -0.2 && p[1] < 1.1 ? p[0] - pen.slant() * p[1] : -9);
                }
            }
        }
        return new Reshape(warped, advance + edges[1] - edges[0], pen);
    }

    /** Bounds of the body before the slant. */
    private StrokeMeasures.Box box() {
        return StrokeMeasures.box(StrokeMeasures.mapped(
                strokes.stream().filter(s -> s.role() == StrokeRole.BODY).toList(),
                p -> new double[] {p[0] - pen.slant() * p[1], p[1]}));
    }

    private double middle(double from, double to) {
        return strokes.stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .filter(p -> p[1] > from && p[1] < to)
                .mapToDouble(p -> p[0] - pen.slant() * p[1])
                .average()
                .orElse(box().left());
    }
}
