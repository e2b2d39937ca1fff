package org.longhand.maker;

import java.util.List;
import org.longhand.hand.Join;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** Where the letters of a joined hand meet. */
final class Joins {

    private static final double LEFT = 0.42;
    private static final double RIGHT = 0.55;

    private Joins() {}

    /**
     * Where a small letter is entered: the start of a first stroke that leads in from the left, else the upper left of
     * its round, which a pen coming from the left runs over before it turns back. Null for a letter that is begun
     * afresh.
     */
    static Join entry(String character, Draft draft) {
        if (!isSmall(character)) {
            return null;
        }
        PenStroke first = draft.strokes().get(0);
        StrokeMeasures.Box box = StrokeMeasures.box(body(draft));
        List<double[]> along = StrokeMeasures.along(first);
        double[] start = along.get(0);
        double share = (start[0] - box.left()) / Math.max(0.1, box.right() - box.left());
        double[] on = along.get(Math.min(along.size() - 1, 4));
        if (share < LEFT && start[1] < 1.15) {
            boolean leads = on[0] > start[0] && on[1] > start[1] - 0.3 * (on[0] - start[0]);
            return leads
                    ? join(start[0], start[1], on[0] - start[0], on[1] - start[1])
                    : join(start[0], start[1], 0.85, 0.5);
        }
        return round(along, box);
    }

    private static Join round(List<double[]> along, StrokeMeasures.Box box) {
        for (int i = 1; i < along.size() - 1; i++) {
            double dx = along.get(i - 1)[0] - along.get(i + 1)[0];
            double dy = along.get(i - 1)[1] - along.get(i + 1)[1];
            boolean upperLeft = along.get(i)[0] < box.left() + 0.45 * (box.right() - box.left())
                    && along.get(i)[1] > 0.3
                    && along.get(i)[1] < 1.1;
            if (upperLeft && dx > 0 && dy > 0.8 * dx) {
                return join(along.get(i)[0], along.get(i)[1], dx, dy);
            }
        }
        return null;
    }

    /** Where a small letter runs on to the next: the end of the last stroke of its body, if it ends at its right. */
    static Join exit(String character, Draft draft) {
        if (!isSmall(character)) {
            return null;
        }
        StrokeMeasures.Box box = StrokeMeasures.box(body(draft));
        Join best = null;
        for (PenStroke stroke : body(draft)) {
            List<double[]> along = StrokeMeasures.along(stroke);
            double[] end = along.get(along.size() - 1);
            double[] before = along.get(Math.max(0, along.size() - 5));
            boolean right =
                    end[0] > box.left() + RIGHT * (box.right() - box.left()) && end[0] > RIGHT * draft.advance();
            boolean between = end[1] > -0.35 && end[1] < 1.1;
            if (right && between && end[0] > before[0] && (best == null || end[0] > best.x())) {
                best = join(end[0], end[1], end[0] - before[0], end[1] - before[1]);
            }
        }
        return best;
    }

    private static List<PenStroke> body(Draft draft) {
        return draft.strokes().stream().filter(s -> s.role() == StrokeRole.BODY).toList();
    }

    private static boolean isSmall(String character) {
        return Character.isLowerCase(character.codePointAt(0)) && Character.isLetter(character.codePointAt(0));
    }

    private static Join join(double x, double y, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        return new Join((float) x, (float) y, (float) (dx / length), (float) (dy / length));
    }
}
