package org.longhand.press.pdf;

import java.nio.ByteBuffer;

/** What a page's operators are written to: text in ASCII. It is compressed on the way or at the end. */
interface ContentStream {

    /** A number and the space after it. */
    ContentStream number(int value);

    /** Draws a path and chooses the width of the next ones. */
    default ContentStream strokeAndWidth(int width) {
        return operator(Operator.STROKE).number(width).operator(Operator.WIDTH);
    }

    /** Two numbers, and the space after each. */
    default ContentStream pair(int x, int y) {
        return number(x).number(y);
    }

    /** Four numbers, and the space after each. */
    default ContentStream pairs(int x1, int y1, int x2, int y2) {
        return pair(x1, y1).pair(x2, y2);
    }

    /** Two numbers, the space after each, and an operator. */
    default ContentStream point(int x, int y, Operator operator) {
        return pair(x, y).operator(operator);
    }

    /**
     * As {@link #point}, where the two numbers were already written: that takes less room where the place is near.
     *
     * @param place what {@link #length} was when they were written
     */
    default ContentStream again(int x, int y, int place, Operator operator) {
        return point(x, y, operator);
    }

    ContentStream text(String ascii);

    /** An operator, and what always stands beside it. */
    ContentStream operator(Operator operator);

    /** The number rounded to at most that many decimals. */
    ContentStream decimal(double value, int places);

    /** The lowest so many hexadecimal digits of a number. */
    ContentStream hex(int value, int digits);

    /** How many characters were written so far. */
    int length();

    /** All that was written as a zlib stream (RFC 1950). Nothing can be written after it. */
    ByteBuffer compressed();

    /**
     * Operators (ISO 32000-1, Annex A) that come thousands of times on a page, some with operands that always stand
     * before or behind them. Nothing but spaces stand between: one character less to tell.
     */
    enum Operator {
        STROKE("S "),
        FILL("f "),
        MOVE("m "),
        LINE("l "),
        CURVE("c "),
        CURVE_FROM_POINT("v "),
        CURVE_TO_POINT("y "),
        WIDTH("w "),
        SHIFT("1 0 0 1 "),
        SHIFTED("cm "),
        COLOUR("SC "),
        SQUEEZE("Tz "),
        PLACE("Td<"),
        SHOW(">Tj ");

        final String text;

        Operator(String text) {
            this.text = text;
        }
    }
}
