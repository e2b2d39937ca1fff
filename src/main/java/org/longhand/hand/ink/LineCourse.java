package org.longhand.hand.ink;

/**
 * The course of a written line over the page: where it begins, how it slopes and bends. Points, y down.
 *
 * @param x of its left end
 * @param y of the baseline there
 * @param slope in points down for each point to the right
 * @param bend how far the middle of a full line hangs below its ends, in points
 * @param length of a full line, in points
 * @param xHeight at this height of the page, in points
 */
record LineCourse(double x, double y, double slope, double bend, double length, double xHeight) {

    /** The baseline's y at a distance from the left end. */
    double baseline(double along) {
        double t = along / length;
        return y + slope * along + 4 * bend * t * (1 - t);
    }

    double slope(double along) {
        return slope + 4 * bend * (1 - 2 * along / length) / length;
    }
}
