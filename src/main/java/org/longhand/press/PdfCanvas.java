package org.longhand.press;

/**
 * Writes path operators of a PDF content stream. Numbers are short where paths start near the origin, so
 * {@link #origin} moves it along with the writing.
 */
final class PdfCanvas implements Canvas {

    private final AsciiBuffer out;
    private int strokeColour = -1;
    private int fillColour = -1;
    private int strokeWidth = -1;
    private boolean filling;
    private boolean open;
    private int originX;
    private int originY;
    private int atX;
    private int atY;

    PdfCanvas(AsciiBuffer out) {
        this.out = out;
    }

    /** Sets up the grid: whole units, y down, round ends and joins. Ends with {@link #end}. */
    void begin(Detail detail, double paperHeight) {
        double unit = 1.0 / detail.unitsPerPoint();
        out.text("q ").decimal(unit, 6).text(" 0 0 ").decimal(-unit, 6).text(" 0 ").decimal(paperHeight, 2)
                .text(" cm 1 J 1 j\n");
    }

    void end() {
        paint();
        out.text("Q\n");
    }

    /** Makes this point the one that the numbers of what follows count from. */
    void origin(int x, int y) {
        if (x == originX && y == originY) {
            return;
        }
        paint();
        out.text("1 0 0 1 ").integer(x - originX).character(' ').integer(y - originY).text(" cm\n");
        originX = x;
        originY = y;
    }

    @Override
    public void pen(int rgb, int width) {
        boolean fill = width == FILL;
        if (fill == filling && rgb == (fill ? fillColour : strokeColour) && (fill || width == strokeWidth)) {
            return;
        }
        paint();
        filling = fill;
        if (fill) {
            colour(rgb, "rg\n");
            fillColour = rgb;
            return;
        }
        if (rgb != strokeColour) {
            colour(rgb, "RG\n");
            strokeColour = rgb;
        }
        if (width != strokeWidth) {
            out.integer(width).text(" w\n");
            strokeWidth = width;
        }
    }

    private void colour(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            out.decimal((rgb >> shift & 0xFF) / 255.0, 3).character(' ');
        }
        out.text(operator);
    }

    @Override
    public void moveTo(int x, int y) {
        point(x, y);
        out.text("m\n");
        open = true;
        at(x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        point(x, y);
        out.text("l\n");
        at(x, y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        if (x1 == atX && y1 == atY) {
            point(x2, y2);
            point(x, y);
            out.text("v\n");
        } else if (x2 == x && y2 == y) {
            point(x1, y1);
            point(x, y);
            out.text("y\n");
        } else {
            point(x1, y1);
            point(x2, y2);
            point(x, y);
            out.text("c\n");
        }
        at(x, y);
    }

    private void point(int x, int y) {
        out.integer(x - originX).character(' ').integer(y - originY).character(' ');
    }

    private void at(int x, int y) {
        atX = x;
        atY = y;
    }

    private void paint() {
        if (open) {
            out.text(filling ? "f\n" : "S\n");
            open = false;
        }
    }
}
