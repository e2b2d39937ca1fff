package org.longhand.hand.vary;

/**
 * A smooth random displacement of the plane by plane waves of random course and phase: across by one of 3 x-heights
 * from crest to crest, up and down by the sum of two, of 3.8 and 2.4; above the x-height and below the baseline it
 * stretches or shortens besides. Points that touch stay together, so that bowls stay closed. Not shared between
 * threads.
 */
final class Warp {

    private static final int WAVES = 3;
    private static final int TURN = 1024;
    /** So many turns more, and half a step, that no angle is negative: then a cast rounds it down. */
    private static final float ABOVE = 16 * TURN + 0.5f;

    private static final float[] SINE = new float[TURN + TURN / 4 + 2];
    /** Across, a letter bears less before it reads as another: n as r, u as v. */
    private static final float ACROSS = 0.4f;
    /** The first of the waves displaces across, the others up and down; so weighted that either has SD 1. */
    private static final float[] LENGTHS = {3, 3.8f, 2.4f};

    private static final float[] WEIGHTS = {1.414f, 1.05f, 0.94f};

    static {
        for (int i = 0; i < SINE.length; i++) {
            // StrictMath: the same bits on every machine.
            SINE[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / TURN);
        }
    }

    private final float[] kx = new float[WAVES];
    private final float[] ky = new float[WAVES];
    private final float[] phase = new float[WAVES];
    private float amount;
    private float aside;
    private float rise;
    private float fall;
    /** The last point mapped. */
    float x;

    float y;
    /** Jacobian there: ∂x/∂x, ∂x/∂y, ∂y/∂x, ∂y/∂y. */
    float xx;

    float xy;
    float yx;
    float yy;

    /** @param amount SD of the displacement up and down, in x-heights; across it is less */
    void set(long key, float amount) {
        this.amount = amount;
        this.aside = ACROSS * amount;
        for (int i = 0; i < WAVES; i++) {
            long h = Noise.child(key, i);
            int course = (int) (h & (TURN - 1));
            phase[i] = (h >>> 12 & (TURN - 1)) + ABOVE;
            // In table steps per x-height.
            float k = TURN / LENGTHS[i] * (0.85f + 0.3f * ((h >>> 24 & 0xFFFF) / 65536f));
            kx[i] = k * SINE[course + TURN / 4];
            ky[i] = k * SINE[course];
        }
        // A tall letter that is not tall is another letter: it may grow more than it may shrink.
        rise = Math.max(-amount, 3 * amount * Noise.normal(key, WAVES));
        fall = 4 * amount * Noise.normal(key, WAVES + 1);
    }

    void map(float px, float py) {
        float dx = 0;
        float dy = 0;
        float dxx = 0;
        float dxy = 0;
        float dyx = 0;
        float dyy = 0;
        for (int i = 0; i < WAVES; i++) {
            int at = (int) (kx[i] * px + ky[i] * py + phase[i]) & (TURN - 1);
            float weight = WEIGHTS[i];
            float sine = weight * SINE[at];
            float slope = weight * SINE[at + TURN / 4] * STEP;
            if (i == 0) {
                dx = sine;
                dxx = slope * kx[i];
                dxy = slope * ky[i];
            } else {
                dy += sine;
                dyx += slope * kx[i];
                dyy += slope * ky[i];
            }
        }
        float stretch = py > 0.9f ? rise : py < -0.1f ? fall : 0;
        float beyond = py > 0.9f ? py - 0.9f : py < -0.1f ? py + 0.1f : 0;
        x = px + aside * dx;
        y = py + amount * dy + stretch * beyond;
        xx = 1 + aside * dxx;
        xy = aside * dxy;
        yx = amount * dyx;
        yy = 1 + amount * dyy + stretch;
    }

    private static final float STEP = (float) (2 * StrictMath.PI / TURN);
}
