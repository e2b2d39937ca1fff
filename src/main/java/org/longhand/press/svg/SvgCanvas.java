package org.longhand.press.svg;

import org.longhand.press.draw.Canvas;
import org.longhand.press.text.AsciiBuffer;

/** Writes SVG paths, with relative commands: one for each run of lines of the same pen. */
final class SvgCanvas implements Canvas {

    private final AsciiBuffer out;
    private final int usualColour;
    private final double millisPerUnit;
    private boolean open;
    private int rgb;
    private int width;
    private char command;
    private int atX;
    private int atY;
    private boolean after;
    private double way;

    /**
     * @param usualColour of lines, which the group around them states, or -1
     * @param millisPerUnit how long a pen takes for one unit, which each path then tells; 0 for what no pen draws
     */
    SvgCanvas(AsciiBuffer out, int usualColour, double millisPerUnit) {
        this.out = out;
        this.usualColour = usualColour;
        this.millisPerUnit = millisPerUnit;
    }

    static AsciiBuffer colour(AsciiBuffer out, int rgb) {
        return out.character('#').hex(rgb, 6);
    }

    @Override
    public void pen(int newRgb, int newWidth) {
        if (newRgb != rgb || newWidth != width) {
            close();
            rgb = newRgb;
            width = newWidth;
        }
    }

    /** Whether what follows is written after the word. */
    void after(boolean now) {
        if (now != after) {
            close();
            after = now;
        }
    }

    /** Ends the path that is open, if any. */
    void close() {
        if (open) {
            out.character('"');
            if (millisPerUnit > 0) {
                out.text(" data-ms=\"")
                        .integer((int) Math.max(1, Math.rint(way * millisPerUnit)))
                        .character('"');
            }
            out.text("/>");
            open = false;
        }
    }

    @Override
    public void moveTo(int x, int y) {
        if (open) {
            out.character('m');
            pair(x - atX, y - atY, true);
        } else {
            out.text(after ? "<path data-after=\"\" " : "<path ");
            way = 0;
            if (width == FILL) {
                colour(out.text("fill=\""), rgb).text("\" ");
            } else {
                if (rgb != usualColour) {
                    colour(out.text("stroke=\""), rgb).text("\" ");
                }
                out.text("stroke-width=\"").integer(width).text("\" ");
            }
            out.text("d=\"M");
            pair(x, y, true);
            open = true;
        }
        command = 'm';
        at(x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        boolean first = command('l');
        pair(x - atX, y - atY, first);
        way += distance(atX, atY, x, y);
        at(x, y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        boolean first = command('c');
        pair(x1 - atX, y1 - atY, first);
        pair(x2 - atX, y2 - atY, false);
        pair(x - atX, y - atY, false);
        // Halfway between the chord and the way round by the handles: near enough for the eye.
        way += (distance(atX, atY, x, y)
                        + distance(atX, atY, x1, y1)
                        + distance(x1, y1, x2, y2)
                        + distance(x2, y2, x, y))
                / 2;
        at(x, y);
    }

    private static double distance(int fromX, int fromY, int toX, int toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        return Math.sqrt(dx * dx + dy * dy);
    }

    private boolean command(char letter) {
        if (command == letter) {
            return false;
        }
        out.character(letter);
        command = letter;
        return true;
    }

    private void pair(int x, int y, boolean first) {
        number(x, first);
        number(y, false);
    }

    private void number(int value, boolean first) {
        if (!first && value >= 0) {
            out.character(' ');
        }
        out.integer(value);
    }

    private void at(int x, int y) {
        atX = x;
        atY = y;
    }
}
