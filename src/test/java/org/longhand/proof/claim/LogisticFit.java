package org.longhand.proof.claim;

import java.util.Arrays;

/**
 * Fits a logistic function with an L2 penalty by Newton's method (Hastie, Tibshirani, Friedman: The Elements of
 * Statistical Learning, 4.4). Columns are scaled to a standard deviation of 1 first, so that one penalty suits all.
 */
final class LogisticFit {

    private static final int ROUNDS = 25;

    private LogisticFit() {}

    /**
     * @param x rows of features
     * @param y 1 or 0 a row
     * @param weights of the rows
     * @param penalty half of it times the squared length of the scaled coefficients is added to the loss
     * @return the intercept, then a coefficient a column, for columns as they were given
     */
    static double[] fit(double[][] x, double[] y, double[] weights, double penalty) {
        int n = x[0].length;
        double[] mean = new double[n];
        double[] deviation = new double[n];
        for (int j = 0; j < n; j++) {
            int column = j;
            mean[j] = Arrays.stream(x).mapToDouble(r -> r[column]).average().orElse(0);
            double variance = Arrays.stream(x)
                    .mapToDouble(r -> (r[column] - mean[column]) * (r[column] - mean[column]))
                    .average()
                    .orElse(0);
            deviation[j] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        double[] b = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n + 1];
            double[][] hessian = new double[n + 1][n + 1];
            double[] row = new double[n + 1];
            row[0] = 1;
            for (int i = 0; i < x.length; i++) {
                double z = b[0];
                for (int j = 0; j < n; j++) {
                    row[j + 1] = (x[i][j] - mean[j]) / deviation[j];
                    z += b[j + 1] * row[j + 1];
                }
                double p = 1 / (1 + Math.exp(-z));
                double w = weights[i] * Math.max(1e-9, p * (1 - p));
                for (int j = 0; j <= n; j++) {
                    gradient[j] += weights[i] * (p - y[i]) * row[j];
                    for (int k = 0; k <= j; k++) {
                        hessian[j][k] += w * row[j] * row[k];
                    }
                }
            }
            for (int j = 1; j <= n; j++) {
                gradient[j] += penalty * b[j];
                hessian[j][j] += penalty;
            }
            double[] step = solve(hessian, gradient);
            for (int j = 0; j <= n; j++) {
                b[j] -= step[j];
            }
        }
        double[] given = new double[n + 1];
        given[0] = b[0];
        for (int j = 0; j < n; j++) {
            given[j + 1] = b[j + 1] / deviation[j];
            given[0] -= b[j + 1] * mean[j] / deviation[j];
        }
        return given;
    }

    /** By Cholesky's decomposition; only the lower triangle is read. */
    private static double[] solve(double[][] a, double[] right) {
        int n = right.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
