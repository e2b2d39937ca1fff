package org.longhand.hand.form;

import org.longhand.hand.PenStroke;

/**
 * How the pen goes along a stroke, node by node. It is slow where the stroke turns (after the power law of Lacquaniti,
 * Terzuolo and Viviani, 1983) and where it begins or stops. A writer's pace belongs to the form: what makes one of its
 * letters unlike another is too little to tell in it. Immutable, and the arrays are not to be modified.
 */
public final class Pace {

    /** At the ends of a stroke. */
    private static final float AT_ENDS = 0.45f;
    /** Curvature, a turn by an x-height, at which the pen is half as slow as it can be. */
    private static final float HALF = 1.6f;
    /** Shortest way, in x-heights, over which a turn is measured. */
    private static final float LEAST_WAY = 0.12f;

    /** 0 as fast as it can, 1 as slow. */
    public final float[] slowness;
    /** 1 straight down, -1 straight up. */
    public final float[] down;

    private Pace(float[] slowness, float[] down) {
        this.slowness = slowness;
        this.down = down;
    }

    static Pace of(PenStroke stroke) {
        int n = stroke.widths().length;
        Pace pace = new Pace(new float[n], new float[n]);
        measure(stroke.points(), 0, n, 1, -1, pace.slowness, pace.down);
        return pace;
    }

    /**
     * Fills in slowness and direction from one node up to the last.
     *
     * @param points nodes, with two handles after each but the last, as in a {@link PenStroke}
     * @param n how many nodes
     * @param perUnit x-heights in a unit of the points
     * @param downward 1 where y grows downwards, -1 where it grows upwards
     */
    public static void measure(
            float[] points, int from, int n, float perUnit, int downward, float[] slowness, float[] down) {
        for (int i = from; i < n; i++) {
            int before = 6 * Math.max(0, i - 1);
            int after = 6 * Math.min(n - 1, i + 1);
            float inX = (points[6 * i] - points[before]) * perUnit;
            float inY = (points[6 * i + 1] - points[before + 1]) * perUnit;
            float outX = (points[after] - points[6 * i]) * perUnit;
            float outY = (points[after + 1] - points[6 * i + 1]) * perUnit;
            float inLength = (float) Math.sqrt(inX * inX + inY * inY) + 1e-6f;
            float outLength = (float) Math.sqrt(outX * outX + outY * outY) + 1e-6f;
            boolean last = i == n - 1;
            down[i] = downward * (last ? inY / inLength : outY / outLength);
            if (i == 0 || last) {
                slowness[i] = AT_ENDS;
                continue;
            }
            float cosine = (inX * outX + inY * outY) / (inLength * outLength);
            float turn = (float) Math.sqrt(Math.max(0, 2 - 2 * cosine));
            float curvature = turn / Math.max(LEAST_WAY, (inLength + outLength) / 2);
            slowness[i] = curvature / (curvature + HALF);
        }
    }
}
