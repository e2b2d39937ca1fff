package org.longhand.press.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.longhand.press.draw.Canvas;

/**
 * What is drawn with one pen at one go. Units of the grid, y down.
 *
 * @param rgb colour, {@code 0xRRGGBB}
 * @param width of the line, or {@link Canvas#FILL}
 * @param path not to be changed
 * @param top of all that is drawn
 * @param bottom of it
 * @param curved whether not all of it are straight lines
 */
record PenPath(int rgb, int width, Path2D.Float path, float top, float bottom, boolean curved) {

    void paint(Graphics2D graphics) {
        graphics.setColor(new Color(rgb));
        if (width == Canvas.FILL) {
            graphics.fill(path);
        } else {
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        }
    }
}
