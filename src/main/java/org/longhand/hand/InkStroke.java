package org.longhand.hand;

/**
 * One pull of the pen on the page: a centreline of cubic Béziers with the ink's width at each node.
 *
 * @param points coordinates in page units (points, y down), {@code x0,y0, c1x,c1y, c2x,c2y, x1,y1, c1x,…}: one
 *               node, then two control points and a node for each segment; length {@code 2 + 6·segments}
 * @param widths the ink's full width in page units at each node; length {@code segments + 1}
 * @param density how much ink the stroke leaves, 0 (none) to 1 (full)
 */
public record InkStroke(float[] points, float[] widths, float density) {

    public int segments() {
        return widths.length - 1;
    }
}
