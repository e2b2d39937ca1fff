package org.longhand.hand;

/**
 * One pull of the pen in a letter form, before it is varied: a centreline of cubic Béziers. Units: x-height = 1,
 * baseline y = 0, y up, x from the form's origin.
 *
 * @param points {@code x0,y0, c1x,c1y, c2x,c2y, x1,y1, …} in the order the pen went; length {@code 2 + 6·segments}
 * @param widths full width of the line at each node; length {@code segments + 1}
 * @param role what the stroke is to its letter
 */
public record PenStroke(float[] points, float[] widths, StrokeRole role) {

    public int segments() {
        return widths.length - 1;
    }
}
