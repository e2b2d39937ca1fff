package org.longhand.press;

/** Writes SVG paths, with relative commands: one for each run of lines of the same pen. */
final class SvgCanvas implements Canvas {

    private final AsciiBuffer out;
    private final int usualColour;
    private boolean open;
    private int rgb;
    private int width;
    private char command;
    private int atX;
    private int atY;

    /** @param usualColour of lines, which the group around them states, or -1 */
    SvgCanvas(AsciiBuffer out, int usualColour) {
        this.out = out;
        this.usualColour = usualColour;
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

    /** Ends the path that is open, if any. */
    void close() {
        if (open) {
            out.text("\"/>");
            open = false;
        }
    }

    @Override
    public void moveTo(int x, int y) {
        if (open) {
            out.character('m');
            pair(x - atX, y - atY, true);
        } else {
            out.text("<path ");
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
        at(x, y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        boolean first = command('c');
        pair(x1 - atX, y1 - atY, first);
        pair(x2 - atX, y2 - atY, false);
        pair(x - atX, y - atY, false);
        at(x, y);
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
