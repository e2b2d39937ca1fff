package org.longhand.hand.measure;

import java.util.Arrays;

/** Means, spreads and straight lines. Sample SDs (n − 1). */
final class Stats {

    private Stats() {}

    static double mean(double[] v) {
        return Arrays.stream(v).average().orElse(Double.NaN);
    }

    static double sd(double[] v) {
        double mean = mean(v);
        return Math.sqrt(Arrays.stream(v).map(x -> (x - mean) * (x - mean)).sum() / (v.length - 1));
    }

    static double cv(double[] v) {
        return sd(v) / mean(v);
    }

    static double quantile(double[] v, double q) {
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        double at = q * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
    }

    /** Intercept and slope of the least-squares line of y over x. */
    static double[] line(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
        }
        double slope = xx == 0 ? 0 : xy / xx;
        return new double[] {my - slope * mx, slope};
    }
}
