package org.longhand.press.draw;

/** How finely ink is drawn: a page of the same ink in more or fewer bytes. */
public enum Detail {
    /** For print: 720 units an inch; what is simplified is below what an eye or a printer can tell. */
    FINE(10, 1.6, 0.12),
    /**
     * For a small file: 360 units an inch, fewer widths, fewer curves. Takes least room where the page is written with
     * letters that are exact translates of each other.
     */
    COMPACT(5, 2.0, 0.18);

    private final int unitsPerPoint;
    private final double widthRatio;
    private final double tolerance;

    Detail(int unitsPerPoint, double widthRatio, double tolerance) {
        this.unitsPerPoint = unitsPerPoint;
        this.widthRatio = widthRatio;
        this.tolerance = tolerance;
    }

    /** Steps of the grid in one point; its inverse is a short decimal. */
    public int unitsPerPoint() {
        return unitsPerPoint;
    }

    /** Widest to narrowest part of a piece that is drawn in one width. */
    double widthRatio() {
        return widthRatio;
    }

    /** How far, in units, a simplified curve may lie from the one it stands for. */
    double tolerance() {
        return tolerance * unitsPerPoint;
    }

    /** Points on the grid. */
    public int units(double points) {
        return (int) Math.rint(points * unitsPerPoint);
    }
}
