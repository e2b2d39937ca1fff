package org.longhand.press.draw;

/**
 * How far a cubic lies from one that has the same ends and directions but only one handle, which reaches to where the
 * directions meet. As parts of the height of that place over the line between the ends; it depends on nothing but the
 * shares of the way there that the cubic's own handles reach, since a cubic follows every affine map of its points.
 */
final class OneHandle {

    private static final int STEPS = 32;
    private static final int SAMPLES = 48;
    private static final float[] AWAY = table();

    private OneHandle() {}

    /** @param shorter and longer shares, 0 to 1; the handle that stays is on the longer's side */
    static float away(double shorter, double longer) {
        return AWAY[(int) (shorter * STEPS + 0.5) * (STEPS + 1) + (int) (longer * STEPS + 0.5)];
    }

    private static float[] table() {
        float[] table = new float[(STEPS + 1) * (STEPS + 1)];
        for (int a = 0; a <= STEPS; a++) {
            for (int b = 0; b <= STEPS; b++) {
                table[a * (STEPS + 1) + b] = (float) away(a / (double) STEPS, b / (double) STEPS, 0, 1);
            }
        }
        return table;
    }

    /** Greatest distance, straight up, between two cubics from (0, 0) to (1, 0) under (½, 1). */
    private static double away(double a, double b, double otherA, double otherB) {
        double most = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double t = i / (double) SAMPLES;
            double u = parameter(across(t, a, b), otherA, otherB);
            most = Math.max(most, Math.abs(up(t, a, b) - up(u, otherA, otherB)));
        }
        return most;
    }

    private static double across(double t, double a, double b) {
        double s = 1 - t;
        return 3 * s * s * t * a / 2 + 3 * s * t * t * (1 - b / 2) + t * t * t;
    }

    private static double up(double t, double a, double b) {
        double s = 1 - t;
        return 3 * s * s * t * a + 3 * s * t * t * b;
    }

    /** Where the second is as far across as that (bisection: it only ever goes on). */
    private static double parameter(double x, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (across(middle, a, b) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
