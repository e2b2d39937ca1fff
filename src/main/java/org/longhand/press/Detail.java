package org.longhand.press;

/** How finely ink is drawn: a page of the same ink in more or fewer bytes. */
public enum Detail {
    /** For print: 1152 units an inch; what is simplified is below what an eye or a printer can tell. */
    FINE(16, 2, 0.04),
    /** For a small file: 576 units an inch, fewer widths, fewer curves. */
    COMPACT(8, 2, 0.11);

    private final int unitsPerPoint;
    private final int widthStep;
    private final double tolerance;

    Detail(int unitsPerPoint, int widthStep, double tolerance) {
        this.unitsPerPoint = unitsPerPoint;
        this.widthStep = widthStep;
        this.tolerance = tolerance;
    }

    /** Steps of the grid in one point; a power of two, so that its inverse is a short decimal. */
    int unitsPerPoint() {
        return unitsPerPoint;
    }

    /** Widths are multiples of this, in units. */
    int widthStep() {
        return widthStep;
    }

    /** How far, in units, a simplified curve may lie from the one it stands for. */
    double tolerance() {
        return tolerance * unitsPerPoint;
    }

    /** Points on the grid. */
    int units(double points) {
        return (int) Math.round(points * unitsPerPoint);
    }
}
