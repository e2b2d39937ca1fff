package org.longhand.hand;

/**
 * One pull of the pen on the page: a centreline of cubic Béziers with the ink's width at each node.
 *
 * @param points coordinates in page units (points, y down), {@code x0,y0, c1x,c1y, c2x,c2y, x1,y1, c1x,…}: one node,
 *     then two control points and a node for each segment; length {@code 2 + 6·segments}
 * @param widths the ink's full width in page units at each node; length {@code segments + 1}
 * @param density how much ink the stroke leaves, 0 (none) to 1 (full)
 * @param afterWord whether the pen comes back for it when the word is written, as for a dot or a crossbar
 */
public record InkStroke(float[] points, float[] widths, float density, boolean afterWord) {

    /** A stroke that is written in its turn. */
    public InkStroke(float[] points, float[] widths, float density) {
        this(points, widths, density, false);
    }

    public int segments() {
        return widths.length - 1;
    }
}
