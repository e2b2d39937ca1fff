package org.longhand.press.draw;

/** Draws on a canvas in points. */
public final class Plotter {

    private final Canvas canvas;
    private final Detail detail;

    public Plotter(Canvas canvas, Detail detail) {
        this.canvas = canvas;
        this.detail = detail;
    }

    /** @param width of the line, in points, or {@link Canvas#FILL} */
    public void pen(int rgb, double width) {
        canvas.pen(rgb, width == Canvas.FILL ? Canvas.FILL : Math.max(1, detail.units(width)));
    }

    public void moveTo(double x, double y) {
        canvas.moveTo(detail.units(x), detail.units(y));
    }

    public void lineTo(double x, double y) {
        canvas.lineTo(detail.units(x), detail.units(y));
    }

    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        canvas.curveTo(
                detail.units(x1),
                detail.units(y1),
                detail.units(x2),
                detail.units(y2),
                detail.units(x),
                detail.units(y));
    }

    public void line(double x0, double y0, double x1, double y1) {
        moveTo(x0, y0);
        lineTo(x1, y1);
    }

    public void dot(double x, double y) {
        line(x, y, x, y);
    }

    public void rectangle(double x, double y, double width, double height) {
        moveTo(x, y);
        lineTo(x + width, y);
        lineTo(x + width, y + height);
        lineTo(x, y + height);
        lineTo(x, y);
    }
}
