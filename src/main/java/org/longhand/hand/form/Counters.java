package org.longhand.hand.form;

import java.util.List;
import org.longhand.hand.PenStroke;

/** Finds the closed and nearly closed rounds of a form, which a displacement must not fill or burst. */
final class Counters {

    private static final int STEPS = 6;
    private static final float NEAR = 0.14f;
    private static final float WAY_ROUND = 0.7f;

    private Counters() {}

    /**
     * How much displacement a form bears: 1 without a counter; less the smaller its smallest counter is, down to 0.5;
     * less again for forms of very little ink.
     */
    static float give(List<PenStroke> strokes) {
        float smallest = Float.MAX_VALUE;
        float ink = 0;
        for (PenStroke stroke : strokes) {
            int n = stroke.segments() * STEPS + 1;
            float[] x = new float[n];
            float[] y = new float[n];
            float[] along = new float[n];
            sample(stroke, x, y, along);
            ink += along[n - 1];
            smallest = Math.min(smallest, smallestRound(x, y, along));
        }
        float counter = smallest == Float.MAX_VALUE ? 1 : clamp((float) Math.sqrt(smallest) / 0.75f, 0.55f, 1);
        return counter * clamp(0.45f + ink / 3, 0.5f, 1);
    }

    private static void sample(PenStroke stroke, float[] x, float[] y, float[] along) {
        float[] at = new float[2];
        for (int i = 0; i < x.length; i++) {
            int s = Math.min(i / STEPS, stroke.segments() - 1);
            Beziers.point(stroke.points(), 6 * s, (i - s * STEPS) / (float) STEPS, at);
            x[i] = at[0];
            y[i] = at[1];
            if (i > 0) {
                along[i] = along[i - 1] + (float) Math.sqrt(square(x[i] - x[i - 1]) + square(y[i] - y[i - 1]));
            }
        }
    }

    private static float smallestRound(float[] x, float[] y, float[] along) {
        float smallest = Float.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 3; j < x.length; j++) {
                if (along[j] - along[i] > WAY_ROUND && square(x[i] - x[j]) + square(y[i] - y[j]) < NEAR * NEAR) {
                    float area = area(x, y, i, j);
                    if (area > 0.02f) {
                        smallest = Math.min(smallest, area);
                    }
                }
            }
        }
        return smallest;
    }

    private static float area(float[] x, float[] y, int from, int to) {
        float twice = x[to] * y[from] - x[from] * y[to];
        for (int i = from; i < to; i++) {
            twice += x[i] * y[i + 1] - x[i + 1] * y[i];
        }
        return Math.abs(twice) / 2;
    }

    private static float square(float v) {
        return v * v;
    }

    private static float clamp(float v, float low, float high) {
        return Math.max(low, Math.min(high, v));
    }
}
