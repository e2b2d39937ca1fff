package org.longhand.press.draw;

import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;

/**
 * Draws strokes whose width varies as a few curves of one width each. The pieces of a stroke overlap under their round
 * ends, so where it was cut does not show. In a compact file letters that are exact translates of each other come out
 * alike; in a fine one a letter is rounded where it stands, so that no two come out alike by chance. Not safe for use
 * by several threads at once.
 */
public final class StrokeRenderer {

    private final Detail detail;
    private final StrokeCutter cutter;
    private final CurveShortener shortener;
    private int originX;
    private int originY;

    public StrokeRenderer(Detail detail) {
        this.detail = detail;
        this.cutter = new StrokeCutter(detail);
        this.shortener = new CurveShortener(detail);
    }

    /** Goes on to a letter. In a compact file its first point is its origin, in a fine one the page's corner. */
    public void turnTo(Glyph glyph) {
        if (detail == Detail.COMPACT && !glyph.strokes().isEmpty()) {
            float[] points = glyph.strokes().get(0).points();
            cutter.turnTo(points[0], points[1]);
            originX = detail.units(points[0]);
            originY = detail.units(points[1]);
        }
    }

    /** The letter's origin, on the grid. */
    public int originX() {
        return originX;
    }

    public int originY() {
        return originY;
    }

    /** Draws a stroke of the letter in that colour, in the order the pen went. */
    public void trace(InkStroke stroke, int rgb, Canvas canvas) {
        if (stroke.segments() == 0) {
            int x = originX + round(cutter.x(stroke.points()[0]));
            int y = originY + round(cutter.y(stroke.points()[1]));
            canvas.pen(rgb, Math.max(1, detail.units(stroke.widths()[0])));
            canvas.moveTo(x, y);
            canvas.lineTo(x, y);
            return;
        }
        cutter.cut(stroke);
        double[] curves = cutter.curves;
        int x = 0;
        int y = 0;
        int width = -1;
        boolean bare = true;
        for (int i = 0, at = 0; i < cutter.count; i++, at += 8) {
            if (cutter.widths[i] != width) {
                width = cutter.widths[i];
                canvas.pen(rgb, width);
                x = originX + round(curves[at]);
                y = originY + round(curves[at + 1]);
                canvas.moveTo(x, y);
                bare = true;
            }
            int toX = originX + round(curves[at + 6]);
            int toY = originY + round(curves[at + 7]);
            boolean last = i + 1 == cutter.count || cutter.widths[i + 1] != width;
            if (!shortener.straight(curves, at)) {
                shortener.shorten(curves, at);
                canvas.curveTo(
                        originX + round(curves[at + 2]),
                        originY + round(curves[at + 3]),
                        originX + round(curves[at + 4]),
                        originY + round(curves[at + 5]),
                        toX,
                        toY);
                bare = false;
            } else if (toX != x || toY != y || bare && last) {
                // A piece that goes nowhere is drawn where it is all there is: it leaves a dot.
                canvas.lineTo(toX, toY);
                bare = false;
            }
            x = toX;
            y = toY;
        }
    }

    private static int round(double value) {
        return (int) Math.rint(value);
    }
}
