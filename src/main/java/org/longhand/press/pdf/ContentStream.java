package org.longhand.press.pdf;

import java.nio.ByteBuffer;

/** What a page's operators are written to: text in ASCII. It is compressed on the way or at the end. */
interface ContentStream {

    /** A number and the space after it. */
    ContentStream number(int value);

    /** Draws a path and chooses the width of the next ones. */
    default ContentStream strokeAndWidth(int width) {
        return phrase(Phrase.STROKE).number(width).phrase(Phrase.WIDTH);
    }

    /** Two numbers, and the space after each. */
    default ContentStream pair(int x, int y) {
        return number(x).number(y);
    }

    /** Four numbers, and the space after each. */
    default ContentStream pairs(int x1, int y1, int x2, int y2) {
        return pair(x1, y1).pair(x2, y2);
    }

    /** Two numbers, the space after each, and a phrase. */
    default ContentStream point(int x, int y, Phrase phrase) {
        return pair(x, y).phrase(phrase);
    }

    /**
     * As {@link #point}, where the two numbers were already written: that takes less room where the place is near.
     *
     * @param place what {@link #length} was when they were written
     */
    default ContentStream again(int x, int y, int place, Phrase phrase) {
        return point(x, y, phrase);
    }

    ContentStream text(String ascii);

    /** A text that comes again and again. */
    ContentStream phrase(Phrase phrase);

    /** The number rounded to at most that many decimals. */
    ContentStream decimal(double value, int places);

    /** The lowest so many hexadecimal digits of a number. */
    ContentStream hex(int value, int digits);

    /** How many characters were written so far. */
    int length();

    /** All that was written as a zlib stream (RFC 1950). Nothing can be written after it. */
    ByteBuffer compressed();

    /**
     * Texts that are written thousands of times on a page. Nothing but spaces stand between: one character less to
     * tell.
     */
    enum Phrase {
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

        Phrase(String text) {
            this.text = text;
        }
    }
}
