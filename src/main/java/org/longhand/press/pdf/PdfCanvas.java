package org.longhand.press.pdf;

import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Detail;
import org.longhand.press.pdf.ContentStream.Operator;

/**
 * Writes path operators of a PDF content stream. Numbers are short where paths start near the origin, so
 * {@link #origin} moves it along with the writing.
 */
final class PdfCanvas implements Canvas {

    private static final int SHORT = 99;
    private static final int LITTLE = 20;
    private static final int HIGH = 40;

    private final ContentStream out;
    private final Palette palette;
    private int strokeColour = -1;
    private int fillColour = -1;
    private int strokeWidth = -1;
    private boolean filling;
    private boolean open;
    private int originX;
    private int originY;
    private int atX;
    private int atY;
    /** Where in the stream the point at which the pen stands was written, or -1. */
    private int endPlace = -1;

    PdfCanvas(ContentStream out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    /** Sets up the grid: whole units, y down, round ends and joins. Ends with {@link #end}. */
    void begin(Detail detail, double paperHeight) {
        double unit = 1.0 / detail.unitsPerPoint();
        out.text("q ")
                .decimal(unit, 6)
                .text(" 0 0 ")
                .decimal(-unit, 6)
                .text(" 0 ")
                .decimal(paperHeight, 2)
                .text(" cm 1 J 1 j /C CS/C cs ");
    }

    void end() {
        paint();
        out.text("Q ");
    }

    /** Makes this point the one that the numbers of what follows count from. */
    void origin(int x, int y) {
        if (x == originX && y == originY) {
            return;
        }
        paint();
        out.operator(Operator.SHIFT).point(x - originX, y - originY, Operator.SHIFTED);
        originX = x;
        originY = y;
        endPlace = -1;
    }

    /** Makes the top left the origin, unless all between it and the right can be written with few digits as it is. */
    void reach(int left, int top, int right) {
        int x = left - originX;
        int y = top - originY;
        if (x < -LITTLE || right - originX > SHORT || y < -LITTLE || y > HIGH) {
            origin(left, top);
        }
    }

    @Override
    public void pen(int rgb, int width) {
        boolean fill = width == FILL;
        if (fill == filling && rgb == (fill ? fillColour : strokeColour) && (fill || width == strokeWidth)) {
            return;
        }
        if (open && !filling && !fill && rgb == strokeColour) {
            out.strokeAndWidth(width);
            open = false;
            strokeWidth = width;
            return;
        }
        paint();
        filling = fill;
        if (fill) {
            if (rgb != fillColour) {
                out.number(palette.index(rgb)).text("sc ");
                fillColour = rgb;
            }
            return;
        }
        if (rgb != strokeColour) {
            out.number(palette.index(rgb)).operator(Operator.COLOUR);
            strokeColour = rgb;
        }
        if (width != strokeWidth) {
            out.number(width).operator(Operator.WIDTH);
            strokeWidth = width;
        }
    }

    @Override
    public void moveTo(int x, int y) {
        if (x == atX && y == atY && endPlace >= 0) {
            out.again(x - originX, y - originY, endPlace, Operator.MOVE);
        } else {
            out.point(x - originX, y - originY, Operator.MOVE);
        }
        open = true;
        atX = x;
        atY = y;
    }

    @Override
    public void lineTo(int x, int y) {
        end(x, y, Operator.LINE);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        if (x1 == atX && y1 == atY) {
            point(x2, y2);
            end(x, y, Operator.CURVE_FROM_POINT);
        } else {
            if (x2 == x && y2 == y) {
                point(x1, y1);
                end(x, y, Operator.CURVE_TO_POINT);
            } else {
                out.pairs(x1 - originX, y1 - originY, x2 - originX, y2 - originY);
                end(x, y, Operator.CURVE);
            }
        }
    }

    private void point(int x, int y) {
        out.pair(x - originX, y - originY);
    }

    private void end(int x, int y, Operator operator) {
        endPlace = out.length();
        out.point(x - originX, y - originY, operator);
        atX = x;
        atY = y;
    }

    private void paint() {
        if (open) {
            out.operator(filling ? Operator.FILL : Operator.STROKE);
            open = false;
        }
    }
}
