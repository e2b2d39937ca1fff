package org.longhand.hand.form;

import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** Where a letter's crossbars meet its body. */
final class Crossings {

    private static final int STEPS = 12;

    private Crossings() {}

    /** By stroke: x and y of the point of a crossbar that is nearest to the body; null for strokes of another role. */
    static float[][] of(List<PenStroke> strokes) {
        float[][] crossings = new float[strokes.size()][];
        for (int i = 0; i < crossings.length; i++) {
            if (strokes.get(i).role() == StrokeRole.CROSSBAR) {
                crossings[i] = nearest(strokes.get(i), strokes);
            }
        }
        return crossings;
    }

    private static float[] nearest(PenStroke bar, List<PenStroke> strokes) {
        float[] crossing = {bar.points()[0], bar.points()[1]};
        float least = Float.MAX_VALUE;
        float[] on = new float[2];
        float[] at = new float[2];
        for (int b = 0; b < bar.segments() * STEPS; b++) {
            Beziers.point(bar.points(), 6 * (b / STEPS), (b % STEPS + 0.5f) / STEPS, on);
            for (PenStroke body : strokes) {
                if (body.role() != StrokeRole.BODY) {
                    continue;
                }
                for (int k = 0; k < body.segments() * STEPS; k++) {
                    Beziers.point(body.points(), 6 * (k / STEPS), (k % STEPS + 0.5f) / STEPS, at);
                    float dx = on[0] - at[0];
                    float dy = on[1] - at[1];
                    if (dx * dx + dy * dy < least) {
                        least = dx * dx + dy * dy;
                        crossing[0] = on[0];
                        crossing[1] = on[1];
                    }
                }
            }
        }
        return crossing;
    }
}
