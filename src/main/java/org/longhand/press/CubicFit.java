package org.longhand.press;

/**
 * Fits one cubic to several: of all with the same ends and directions there, the one of least squared distance
 * (Schneider, "An algorithm for automatically fitting digitized curves", Graphics Gems, 1990). Not safe for use by
 * several threads at once.
 */
final class CubicFit {

    /** Points of each curve that the one must come near to, besides its end. */
    private static final double[] INSIDE = {1.0 / 3, 2.0 / 3};
    private static final int ROUNDS = 2;

    /** What was fitted last: both ends, and the handles between. */
    final double[] candidate = new double[8];

    private final double tolerance2;
    private final double[] sampleX;
    private final double[] sampleY;
    private final double[] parameter;
    private int samples;

    /** @param most curves that are ever fitted by one */
    CubicFit(double tolerance, int most) {
        this.tolerance2 = tolerance * tolerance;
        this.sampleX = new double[most * (INSIDE.length + 1)];
        this.sampleY = new double[sampleX.length];
        this.parameter = new double[sampleX.length];
    }

    void clear() {
        samples = 0;
    }

    /** Adds the i-th curve to those that are to be fitted. */
    void sample(double[] c, int i) {
        int at = 8 * i;
        for (double t : INSIDE) {
            double s = 1 - t;
            for (int k = 0; k < 2; k++) {
                double value = s * s * s * c[at + k] + 3 * s * s * t * c[at + 2 + k] + 3 * s * t * t * c[at + 4 + k]
                        + t * t * t * c[at + 6 + k];
                (k == 0 ? sampleX : sampleY)[samples] = value;
            }
            samples++;
        }
        sampleX[samples] = c[at + 6];
        sampleY[samples++] = c[at + 7];
    }

    /** Puts the best curve for the first to the last into {@link #candidate}; false where it is not good enough. */
    boolean fit(double[] c, int first, int last) {
        int a = 8 * first;
        int b = 8 * last;
        double startX = c[a + 2] - c[a];
        double startY = c[a + 3] - c[a + 1];
        double endX = c[b + 4] - c[b + 6];
        double endY = c[b + 5] - c[b + 7];
        double start = length(startX, startY);
        double end = length(endX, endY);
        if (start == 0 || end == 0) {
            return false;
        }
        candidate[0] = c[a];
        candidate[1] = c[a + 1];
        candidate[6] = c[b + 6];
        candidate[7] = c[b + 7];
        byLength();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                nearer();
            }
            if (!handles(startX / start, startY / start, endX / end, endY / end)) {
                return false;
            }
        }
        for (int i = 0; i + 1 < samples; i++) {
            if (astray(i)) {
                return false;
            }
        }
        return true;
    }

    /** Gives each sample the part of the way at which it lies. */
    private void byLength() {
        double x = candidate[0];
        double y = candidate[1];
        double way = 0;
        for (int i = 0; i < samples; i++) {
            way += length(sampleX[i] - x, sampleY[i] - y);
            x = sampleX[i];
            y = sampleY[i];
            parameter[i] = way;
        }
        for (int i = 0; i < samples; i++) {
            parameter[i] /= way;
        }
    }

    /** Solves for the lengths of both handles. */
    private boolean handles(double ux, double uy, double vx, double vy) {
        double[] q = candidate;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double ru = 0;
        double rv = 0;
        double across = ux * vx + uy * vy;
        for (int i = 0; i + 1 < samples; i++) {
            double t = parameter[i];
            double s = 1 - t;
            double b1 = 3 * s * s * t;
            double b2 = 3 * s * t * t;
            double near = s * s * s + b1;
            double far = 1 - near;
            double x = sampleX[i] - near * q[0] - far * q[6];
            double y = sampleY[i] - near * q[1] - far * q[7];
            uu += b1 * b1;
            uv += b1 * b2 * across;
            vv += b2 * b2;
            ru += b1 * (x * ux + y * uy);
            rv += b2 * (x * vx + y * vy);
        }
        double determinant = uu * vv - uv * uv;
        double alpha = (ru * vv - rv * uv) / determinant;
        double beta = (rv * uu - ru * uv) / determinant;
        if (!(alpha > 0 && beta > 0)) {
            return false;
        }
        q[2] = q[0] + alpha * ux;
        q[3] = q[1] + alpha * uy;
        q[4] = q[6] + beta * vx;
        q[5] = q[7] + beta * vy;
        return true;
    }

    /** Moves each sample's parameter nearer to that of the candidate's nearest point (a Gauss-Newton step). */
    private void nearer() {
        double before = 0;
        for (int i = 0; i + 1 < samples; i++) {
            double t = parameter[i];
            double dx = slope(0, t);
            double dy = slope(1, t);
            double step = ((sampleX[i] - at(0, t)) * dx + (sampleY[i] - at(1, t)) * dy) / (dx * dx + dy * dy + 1e-9);
            parameter[i] = Math.max(before, Math.min(1, t + step));
            before = parameter[i];
        }
    }

    /** Whether a sample lies too far beside the candidate. */
    private boolean astray(int i) {
        double t = parameter[i];
        double x = sampleX[i] - at(0, t);
        double y = sampleY[i] - at(1, t);
        double away = x * x + y * y;
        if (away <= tolerance2) {
            return false;
        }
        // Slipping along the curve does not matter, unless by so much that this is another part of it.
        double dx = slope(0, t);
        double dy = slope(1, t);
        double across = x * dy - y * dx;
        return away > 25 * tolerance2 || across * across > tolerance2 * (dx * dx + dy * dy);
    }

    private double at(int axis, double t) {
        double s = 1 - t;
        double[] q = candidate;
        return s * s * s * q[axis] + 3 * s * s * t * q[axis + 2] + 3 * s * t * t * q[axis + 4] + t * t * t * q[axis + 6];
    }

    private double slope(int axis, double t) {
        double s = 1 - t;
        double[] q = candidate;
        return 3 * (s * s * (q[axis + 2] - q[axis]) + 2 * s * t * (q[axis + 4] - q[axis + 2])
                + t * t * (q[axis + 6] - q[axis + 4]));
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
