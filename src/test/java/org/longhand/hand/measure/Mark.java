package org.longhand.hand.measure;

/**
 * One written letter as points along its strokes, every 0.05 x-heights.
 *
 * @param character the grapheme
 * @param form which of the hand's forms
 * @param x in x-heights, from the left edge of the paper
 * @param y in x-heights, down
 * @param width of the ink there, in x-heights
 */
record Mark(String character, int form, float[] x, float[] y, float[] width) {

    float left() {
        return least(x);
    }

    float right() {
        return most(x);
    }

    float top() {
        return least(y);
    }

    float bottom() {
        return most(y);
    }

    private static float least(float[] v) {
        float least = Float.MAX_VALUE;
        for (float each : v) {
            least = Math.min(least, each);
        }
        return least;
    }

    private static float most(float[] v) {
        float most = -Float.MAX_VALUE;
        for (float each : v) {
            most = Math.max(most, each);
        }
        return most;
    }
}
