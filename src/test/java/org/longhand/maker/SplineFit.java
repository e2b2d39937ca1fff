package org.longhand.maker;

import java.util.List;
import org.longhand.maker.CurveFitter.Curve;
import org.longhand.maker.Trail.Sample;

/** A cubic Hermite spline through samples by least squares, and a broken line through their widths. */
final class SplineFit {

    private static final int ROUNDS = 4;
    private static final int STEPS = 24;

    private final List<Sample> samples;
    private final int segments;
    private final boolean closed;
    private final double[] knots;
    private final double[] parameter;
    private double[] x;
    private double[] y;
    private double[] widths;
    private double worst;

    private SplineFit(List<Sample> samples, int segments, boolean closed) {
        this.samples = samples;
        this.segments = segments;
        this.closed = closed;
        this.parameter = new Trail(samples, false).lengths();
        this.knots = knots();
    }

    static SplineFit of(List<Sample> samples, int segments, boolean closed) {
        SplineFit fit = new SplineFit(samples, segments, closed);
        for (int round = 0; round < ROUNDS; round++) {
            fit.solve();
            fit.project();
        }
        fit.solveWidths();
        return fit;
    }

    /** Largest distance of a trusted sample from the curve, in pixels. */
    double worst() {
        return worst;
    }

    /**
     * Share of a line's ink that the curve misses: a line of width w moved sideways by d loses 2d/w of the union with
     * itself, one made wider by e loses e/w.
     */
    double loss() {
        double sum = 0;
        double count = 1e-9;
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            if (sample.trust() > 0.5) {
                int k = segment(parameter[i]);
                double t = (parameter[i] - knots[k]) / (knots[k + 1] - knots[k]);
                double width = widths[k] * (1 - t) + widths[k + 1] * t;
                sum += (2 * distance(sample, parameter[i]) + Math.abs(width - sample.width()))
                        / Math.max(sample.width(), 0.4 * width);
                count++;
            }
        }
        return sum / count;
    }

    Curve curve() {
        double[] points = new double[2 + 6 * segments];
        points[0] = x[0];
        points[1] = y[0];
        for (int k = 0; k < segments; k++) {
            double third = (knots[k + 1] - knots[k]) / 3;
            int a = node(k);
            int b = node(k + 1);
            points[6 * k + 2] = x[2 * a] + third * x[2 * a + 1];
            points[6 * k + 3] = y[2 * a] + third * y[2 * a + 1];
            points[6 * k + 4] = x[2 * b] - third * x[2 * b + 1];
            points[6 * k + 5] = y[2 * b] - third * y[2 * b + 1];
            points[6 * k + 6] = x[2 * b];
            points[6 * k + 7] = y[2 * b];
        }
        return new Curve(points, widths.clone());
    }

    private int node(int k) {
        return closed && k == segments ? 0 : k;
    }

    /** Knots share the trail's length and its bending between them. */
    private double[] knots() {
        int n = samples.size();
        int reach = Math.max(2, n / 40);
        double[] load = new double[n];
        double total = parameter[n - 1];
        for (int i = 1; i < n; i++) {
            double bend = 0;
            if (i >= reach && i + reach < n) {
                Sample a = samples.get(i - reach);
                Sample b = samples.get(i);
                Sample c = samples.get(i + reach);
                double in = Math.atan2(b.y() - a.y(), b.x() - a.x());
                double out = Math.atan2(c.y() - b.y(), c.x() - b.x());
                bend = Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI)) / reach;
            }
            double step = parameter[i] - parameter[i - 1];
            load[i] = load[i - 1] + step / Math.max(1e-9, total) + 0.6 * Math.sqrt(bend * step / Math.max(1e-9, total));
        }
        double[] places = new double[segments + 1];
        int at = 0;
        for (int k = 1; k < segments; k++) {
            double wanted = load[n - 1] * k / segments;
            while (at < n - 1 && load[at] < wanted) {
                at++;
            }
            places[k] = parameter[at];
        }
        places[segments] = Math.max(total, 1e-6);
        double least = places[segments] / (8.0 * segments);
        for (int k = 1; k < segments; k++) {
            places[k] = Math.min(Math.max(places[k], places[k - 1] + least), places[segments] - (segments - k) * least);
        }
        return places;
    }

    private int segment(double u) {
        int k = 0;
        while (k < segments - 1 && u > knots[k + 1]) {
            k++;
        }
        return k;
    }

    private void solve() {
        int unknowns = 2 * (closed ? segments : segments + 1);
        double[][] normal = new double[unknowns][unknowns];
        double[][] right = new double[2][unknowns];
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            boolean end = !closed && (i == 0 || i == samples.size() - 1);
            int k = segment(parameter[i]);
            double[] basis = basis(parameter[i], k);
            int[] index = {2 * node(k), 2 * node(k) + 1, 2 * node(k + 1), 2 * node(k + 1) + 1};
            double weight = sample.trust() * (end ? 25 : 1);
            for (int a = 0; a < 4; a++) {
                right[0][index[a]] += weight * basis[a] * sample.x();
                right[1][index[a]] += weight * basis[a] * sample.y();
                for (int b = 0; b < 4; b++) {
                    normal[index[a]][index[b]] += weight * basis[a] * basis[b];
                }
            }
        }
        for (int i = 0; i < unknowns; i++) {
            normal[i][i] += 1e-7 * (1 + normal[i][i]);
        }
        double[][] solved = LeastSquares.solve(normal, right);
        x = solved[0];
        y = solved[1];
    }

    private double[] basis(double u, int k) {
        double h = knots[k + 1] - knots[k];
        double t = (u - knots[k]) / h;
        double t2 = t * t;
        double t3 = t2 * t;
        return new double[] {2 * t3 - 3 * t2 + 1, h * (t3 - 2 * t2 + t), -2 * t3 + 3 * t2, h * (t3 - t2)};
    }

    private double[] at(double u) {
        int k = segment(u);
        double[] basis = basis(u, k);
        int a = 2 * node(k);
        int b = 2 * node(k + 1);
        return new double[] {
            basis[0] * x[a] + basis[1] * x[a + 1] + basis[2] * x[b] + basis[3] * x[b + 1],
            basis[0] * y[a] + basis[1] * y[a + 1] + basis[2] * y[b] + basis[3] * y[b + 1]
        };
    }

    /** Moves each sample's parameter to the nearest place on the curve near it, and measures the distance left. */
    private void project() {
        double total = knots[segments];
        double step = total / samples.size() / STEPS * 12;
        worst = 0;
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            boolean end = i == 0 || i == samples.size() - 1;
            double best = parameter[i];
            double nearest = distance(sample, best);
            for (int k = -STEPS / 2; k <= STEPS / 2 && !end; k++) {
                double u = Math.max(0, Math.min(total, parameter[i] + k * step / 6));
                double distance = distance(sample, u);
                if (distance < nearest) {
                    nearest = distance;
                    best = u;
                }
            }
            parameter[i] = best;
            if (sample.trust() > 0.5) {
                worst = Math.max(worst, nearest);
            }
        }
    }

    private double distance(Sample sample, double u) {
        double[] point = at(u);
        return Math.hypot(point[0] - sample.x(), point[1] - sample.y());
    }

    private void solveWidths() {
        double[][] normal = new double[segments + 1][segments + 1];
        double[][] right = new double[1][segments + 1];
        double mean = samples.stream().mapToDouble(Sample::width).average().orElseThrow();
        for (int i = 0; i < samples.size(); i++) {
            int k = segment(parameter[i]);
            double t = (parameter[i] - knots[k]) / (knots[k + 1] - knots[k]);
            double[] basis = {1 - t, t};
            for (int a = 0; a < 2; a++) {
                right[0][k + a] +=
                        samples.get(i).trust() * basis[a] * samples.get(i).width();
                for (int b = 0; b < 2; b++) {
                    normal[k + a][k + b] += samples.get(i).trust() * basis[a] * basis[b];
                }
            }
        }
        for (int k = 0; k <= segments; k++) {
            normal[k][k] += 1e-3;
            right[0][k] += 1e-3 * mean;
        }
        widths = LeastSquares.solve(normal, right)[0];
        for (int k = 0; k <= segments; k++) {
            widths[k] = Math.max(widths[k], 0.12 * mean);
        }
        if (closed) {
            widths[0] = (widths[0] + widths[segments]) / 2;
            widths[segments] = widths[0];
        }
    }
}
