package org.longhand.maker;

import java.util.List;
import org.longhand.hand.StrokeRole;

/** Gives a bare stem a bar at its head and one at its foot, as people print an I that is to be told from an l. */
final class Barring {

    /** Room between a bar and the letter beside it, in x-heights. */
    private static final double ROOM = 0.16;

    private Barring() {}

    /** Two forms: with longer and with shorter bars, tilted a little otherwise. */
    static List<Draft> forms(Draft stem, PenHold pen) {
        return List.of(barred(stem, pen, 0.27, 0.31, 0.03, 0.01), barred(stem, pen, 0.22, 0.24, 0.05, -0.02));
    }

    /**
     * @param head half the upper bar's length
     * @param foot half the lower bar's
     * @param rise of the upper bar's right end
     * @param sink of the lower bar's right end, upwards if positive
     */
    private static Draft barred(Draft stem, PenHold pen, double head, double foot, double rise, double sink) {
        StrokeMeasures.Box box = StrokeMeasures.box(stem.strokes());
        double top = box.top();
        double bottom = box.bottom();
        // Where the stem's ends are before the slant.
        double atTop = end(stem, top) - pen.slant() * top;
        double atBottom = end(stem, bottom) - pen.slant() * bottom;
        Draft barred = stem.with(List.of(
                pen.through(StrokeRole.BODY, atTop - head, top - rise, atTop, top, atTop + head, top + rise),
                pen.through(
                        StrokeRole.BODY,
                        atBottom - foot,
                        bottom - sink,
                        atBottom,
                        bottom,
                        atBottom + foot,
                        bottom + sink)));
        StrokeMeasures.Box wide = StrokeMeasures.box(StrokeMeasures.mapped(barred.strokes(), p ->
                new double[] {p[0] - pen.slant() * p[1], p[1]}));
        double shift = ROOM + pen.width() / 2 - wide.left();
        return new Draft(
                wide.right() - wide.left() + 2 * ROOM + pen.width(), StrokeMeasures.moved(barred.strokes(), shift, 0));
    }

    private static double end(Draft stem, double height) {
        double[] nearest = stem.strokes().stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .min((a, b) -> Double.compare(Math.abs(a[1] - height), Math.abs(b[1] - height)))
                .orElseThrow();
        return nearest[0];
    }
}
