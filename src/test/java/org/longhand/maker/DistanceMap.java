package org.longhand.maker;

/**
 * How far each pixel of ink is from the paper, in pixels, from its centre to the ink's edge. Exact Euclidean transform
 * by parabola envelopes (Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions", 2012).
 */
final class DistanceMap {

    private static final double FAR = 1e12;

    private final int width;
    private final int height;
    private final float[] distance;

    DistanceMap(InkMask ink) {
        width = ink.width;
        height = ink.height;
        distance = new float[width * height];
        double[][] squared = new double[height][width];
        double[] column = new double[height];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                column[y] = ink.at(x, y) ? FAR : 0;
            }
            double[] down = transform(column);
            for (int y = 0; y < height; y++) {
                squared[y][x] = down[y];
            }
        }
        for (int y = 0; y < height; y++) {
            double[] across = transform(squared[y]);
            for (int x = 0; x < width; x++) {
                distance[y * width + x] = (float) Math.max(0, Math.sqrt(across[x]) - 0.5);
            }
        }
    }

    /** Between pixel centres the distance is interpolated; off the grid it is 0. */
    double at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double right = x - column;
        double down = y - row;
        return (1 - down) * ((1 - right) * pixel(column, row) + right * pixel(column + 1, row))
                + down * ((1 - right) * pixel(column, row + 1) + right * pixel(column + 1, row + 1));
    }

    private double pixel(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height ? distance[y * width + x] : 0;
    }

    private static double[] transform(double[] f) {
        int n = f.length;
        int[] parabola = new int[n];
        double[] from = new double[n + 1];
        double[] result = new double[n];
        int last = 0;
        from[0] = -FAR;
        from[1] = FAR;
        for (int q = 1; q < n; q++) {
            double crossing = crossing(f, q, parabola[last]);
            while (crossing <= from[last]) {
                last--;
                crossing = crossing(f, q, parabola[last]);
            }
            last++;
            parabola[last] = q;
            from[last] = crossing;
            from[last + 1] = FAR;
        }
        int k = 0;
        for (int q = 0; q < n; q++) {
            while (from[k + 1] < q) {
                k++;
            }
            double away = q - parabola[k];
            result[q] = away * away + f[parabola[k]];
        }
        return result;
    }

    private static double crossing(double[] f, int q, int p) {
        return ((f[q] + (double) q * q) - (f[p] + (double) p * p)) / (2.0 * q - 2.0 * p);
    }
}
