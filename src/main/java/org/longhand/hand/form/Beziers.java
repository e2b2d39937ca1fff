package org.longhand.hand.form;

/** Cubic Béziers in flat arrays {@code x0,y0, c1x,c1y, c2x,c2y, x1,y1}. */
public final class Beziers {

    private Beziers() {}

    /** Length, as the mean of chord and control polygon: within 2 % for the gentle arcs of letters. */
    public static float length(float[] b) {
        return length(b, 0);
    }

    /** As {@link #length(float[])}, of the segment that begins at index {@code o}. */
    public static float length(float[] b, int o) {
        return (distance(b, o, o + 6) + distance(b, o, o + 2) + distance(b, o + 2, o + 4) + distance(b, o + 4, o + 6))
                / 2;
    }

    /** The point at {@code t} of the segment that begins at index {@code o}. */
    public static void point(float[] b, int o, float t, float[] out) {
        float u = 1 - t;
        float p = u * u * u;
        float q = 3 * u * u * t;
        float r = 3 * u * t * t;
        float s = t * t * t;
        out[0] = p * b[o] + q * b[o + 2] + r * b[o + 4] + s * b[o + 6];
        out[1] = p * b[o + 1] + q * b[o + 3] + r * b[o + 5] + s * b[o + 7];
    }

    /** The two parts before and after {@code t}, by de Casteljau. */
    public static float[][] split(float[] b, float t) {
        float[] first = new float[8];
        float[] second = new float[8];
        for (int k = 0; k < 2; k++) {
            float ab = mix(b[k], b[2 + k], t);
            float bc = mix(b[2 + k], b[4 + k], t);
            float cd = mix(b[4 + k], b[6 + k], t);
            float abc = mix(ab, bc, t);
            float bcd = mix(bc, cd, t);
            float middle = mix(abc, bcd, t);
            first[k] = b[k];
            first[2 + k] = ab;
            first[4 + k] = abc;
            first[6 + k] = middle;
            second[k] = middle;
            second[2 + k] = bcd;
            second[4 + k] = cd;
            second[6 + k] = b[6 + k];
        }
        return new float[][] {first, second};
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }

    private static float distance(float[] b, int i, int j) {
        float dx = b[j] - b[i];
        float dy = b[j + 1] - b[i + 1];
        return (float) Math.sqrt(dx * dx + dy * dy);
    }
}
