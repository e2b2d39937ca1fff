package org.longhand.maker;

/** Solves small symmetric systems of linear equations. */
final class LeastSquares {

    private LeastSquares() {}

    /** Gaussian elimination with partial pivoting; one solution for each right-hand side. Changes what it is given. */
    static double[][] solve(double[][] matrix, double[][] right) {
        int n = matrix.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swap;
            for (double[] side : right) {
                double value = side[column];
                side[column] = side[pivot];
                side[pivot] = value;
            }
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < n && factor != 0; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                for (double[] side : right) {
                    side[row] -= factor * side[column];
                }
            }
        }
        double[][] solution = new double[right.length][n];
        for (int r = 0; r < right.length; r++) {
            for (int row = n - 1; row >= 0; row--) {
                double sum = right[r][row];
                for (int k = row + 1; k < n; k++) {
                    sum -= matrix[row][k] * solution[r][k];
                }
                solution[r][row] = sum / matrix[row][row];
            }
        }
        return solution;
    }
}
