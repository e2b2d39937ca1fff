package org.longhand.press.draw;

/**
 * Where a page is drawn. Coordinates are whole units of the job's {@link Detail} grid, y down from the paper's top left
 * corner. Lines have round ends and joins.
 */
public interface Canvas {

    /** A width that stands for filling the path instead of drawing its line. */
    int FILL = 0;

    /**
     * What the paths from here on are drawn with.
     *
     * @param rgb colour, {@code 0xRRGGBB}
     * @param width of the line, or {@link #FILL}
     */
    void pen(int rgb, int width);

    void moveTo(int x, int y);

    void lineTo(int x, int y);

    void curveTo(int x1, int y1, int x2, int y2, int x, int y);
}
