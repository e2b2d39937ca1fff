package org.longhand.hand.measure;

import java.util.Arrays;

/** Walks along cubic Béziers and leaves a point every 0.05 x-heights. Lengths in x-heights. */
final class Sampler {

    private static final double STEP = 0.05;
    private static final int FINE = 24;

    private float[] x = new float[256];
    private float[] y = new float[256];
    private float[] width = new float[256];
    private int count;

    /** Adds a stroke: {@code x0,y0, c1x,c1y, c2x,c2y, x1,y1, …} and the width at each node. */
    void stroke(double[] points, double[] widths) {
        double since = 0;
        add(points[0], points[1], widths[0]);
        double px = points[0];
        double py = points[1];
        for (int s = 0; s < widths.length - 1; s++) {
            int o = 6 * s;
            for (int i = 1; i <= FINE; i++) {
                double t = i / (double) FINE;
                double cx = cubic(points[o], points[o + 2], points[o + 4], points[o + 6], t);
                double cy = cubic(points[o + 1], points[o + 3], points[o + 5], points[o + 7], t);
                since += Math.hypot(cx - px, cy - py);
                px = cx;
                py = cy;
                if (since >= STEP) {
                    add(cx, cy, widths[s] + (widths[s + 1] - widths[s]) * t);
                    since = 0;
                }
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    Mark mark(String character, int form) {
        return new Mark(character, form, Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(width, count));
    }

    private void add(double px, double py, double w) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            width = Arrays.copyOf(width, 2 * count);
        }
        x[count] = (float) px;
        y[count] = (float) py;
        width[count++] = (float) w;
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
