package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * More forms of a letter, drawn by the same writer another time: with another tail, a round left open a little, a
 * higher or longer crossbar, a shorter stem, another tail. What a writer changes differs from hand to hand by the seed
 * of its name.
 */
final class Redrawing {

    private static final int FORMS = 3;
    /** A t below it has no room for its bar, an l is taken for an e. In x-heights. */
    private static final double LOW_T = 1.3;

    private static final double LOW_L = 1.5;
    private static final double SLIM = 0.51;

    private final Random random;
    private final boolean joined;

    private Redrawing(Random random, boolean joined) {
        this.random = random;
        this.joined = joined;
    }

    /** The forms given, and as many more as make three. */
    static List<Draft> more(String letter, List<Draft> forms, PenHold pen, HandSpec spec) {
        Redrawing redrawing = new Redrawing(new Random((spec.id() + letter).hashCode()), spec.joined());
        List<Draft> more = new ArrayList<>(forms);
        while (more.size() < FORMS) {
            Reshape shape = Reshape.of(forms.get(0), pen);
            Reshape redrawn = more.size() % 2 == 1 ? redrawing.hurried(letter, shape) : redrawing.ample(letter, shape);
            more.add(new Draft(
                    redrawn.draft().advance(), PenOrder.sorted(redrawn.draft().strokes())));
        }
        return more;
    }

    /** Smaller, shorter and more open. */
    private Reshape hurried(String letter, Reshape shape) {
        return switch (letter) {
            case "e" -> tail(shape.eye(near(0.02)).wide(0.9), -0.1);
            case "t" ->
                shape.ascender(low(shape, LOW_T) ? near(1.7) : near(0.76))
                        .crossbar(near(0.06), near(0.08), near(1.12), 0.12);
            case "a" -> tail(shape.openStart(near(0.06)).wide(0.88), -0.1);
            case "o" -> shape.openEnd(near(0.06)).wide(slim(shape) ? 0.82 : 0.87);
            case "i" -> tail(shape.dot(near(0.05), near(-0.06)).belly(near(0.03)), -0.08);
            case "n", "h" -> tail(shape.ascender(0.84).falling(near(0.08)).wide(0.9), -0.1);
            case "s" -> shape.openStart(near(0.14)).belly(near(0.03)).falling(near(0.1));
            case "r" -> tail(shape.falling(near(0.12)).wide(0.94), -0.12);
            case "d" -> tail(shape.ascender(near(0.76)).wide(0.92), -0.1);
            case "l" ->
                tail(shape.ascender(low(shape, LOW_L) ? near(1.3) : near(0.86)).belly(near(0.03)), -0.05);
            case "c" -> tail(shape.falling(near(0.06)).wide(0.94), -0.08);
            case "u" -> tail(shape.falling(near(-0.06)).wide(0.9), -0.1);
            case "m", "w" -> tail(shape.uneven(near(0.05)).falling(near(0.1)).wide(0.94), -0.08);
            case "f" ->
                shape.ascender(near(0.84))
                        .crossbar(near(0.06), near(0.08), near(1.2), 0.1)
                        .descender(0.85, 0.9);
            case "g", "y" ->
                joined
                        ? shape.descender(near(0.8), near(0.75))
                        : shape.cutLoop(near(0.3)).descender(0.85, 0.8);
            case "p" -> shape.descender(near(0.8), 1).openEnd(near(0.06)).wide(0.92);
            case "b" -> shape.ascender(near(0.86)).openEnd(near(0.05)).wide(0.92);
            default -> throw new IllegalArgumentException(letter);
        };
    }

    /** Wider, taller and rounder. */
    private Reshape ample(String letter, Reshape shape) {
        return switch (letter) {
            case "e" -> tail(shape.eye(near(-0.06)).wide(1.1), 0.08);
            case "t" ->
                shape.ascender(low(shape, LOW_T) ? near(2.2) : near(1.18))
                        .crossbar(near(-0.03), near(-0.04), near(1.12), -0.06);
            case "a" -> tail(shape.wide(1.12).belly(near(-0.03)), 0.06);
            case "o" -> shape.wide(1.11).falling(near(-0.07));
            case "i" -> tail(shape.dot(near(-0.07), near(-0.08)).belly(near(-0.03)), 0.08);
            case "n", "h" -> shape.ascender(near(1.14)).wide(1.08).falling(near(-0.02));
            case "s" -> shape.wide(1.12).eye(near(0.03));
            case "r" -> tail(shape.wide(1.1).falling(near(-0.07)), 0.08);
            case "d" -> shape.ascender(near(1.15)).wide(1.08).belly(near(-0.03));
            case "l" ->
                tail(shape.ascender(low(shape, LOW_L) ? near(1.7) : near(1.18)).belly(near(-0.06)), 0.08);
            case "c" -> tail(shape.wide(1.14).belly(near(-0.04)), 0.08);
            case "u" -> tail(shape.wide(1.12), 0.08);
            case "m", "w" -> shape.uneven(near(-0.03)).wide(1.1).falling(near(-0.04));
            case "f" ->
                shape.ascender(near(1.12))
                        .crossbar(near(-0.05), near(-0.07), near(0.86), -0.04)
                        .descender(1.12, 1.15);
            case "g", "y" -> shape.descender(near(1.1), near(1.14)).wide(1.05);
            case "p" -> shape.descender(near(1.15), 1).wide(1.08);
            case "b" -> shape.ascender(near(1.12)).wide(1.07).belly(near(0.03));
            default -> throw new IllegalArgumentException(letter);
        };
    }

    /** A joined hand needs its tails to reach the next letter. */
    private Reshape tail(Reshape shape, double by) {
        if (by < 0) {
            return shape.shorterTail(joined ? -by / 3 : near(-by));
        }
        return shape.longerTail(near(by));
    }

    /** Whether a letter of a joined hand stands so low that, made lower still, it would be read as another. */
    private boolean low(Reshape shape, double usual) {
        return joined && StrokeMeasures.box(shape.draft().strokes()).top() < usual;
    }

    /** Whether a letter is so slim that the same share of its breadth is not seen. */
    private static boolean slim(Reshape shape) {
        StrokeMeasures.Box box = StrokeMeasures.box(shape.draft().strokes());
        return box.right() - box.left() < SLIM;
    }

    /** A measure as this writer takes it: within a quarter of its change from nothing, or from one. */
    private double near(double measure) {
        double rest = Math.abs(measure) > 0.5 ? 1 : 0;
        return rest + (measure - rest) * (0.8 + 0.45 * random.nextDouble());
    }
}
