package org.longhand.press.pdf;

import java.nio.ByteBuffer;

/**
 * A content stream that is compressed while it is written. It knows beforehand how often each character comes on a
 * written page, so it needs no second pass; and it knows what is written twice, so it need not look for it: on
 * coordinates, nearly all of which are new, that is ten times as fast as a general Flate and takes a tenth more room.
 */
final class PackedContent implements ContentStream {

    private static final int ADLER = 65521;
    private static final int[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private final BitWriter bits;
    private int length;
    /** Both sums of Adler-32 (RFC 1950), not yet brought below its modulus: a long has room for any page. */
    private long sum = 1;

    private long sums;

    /** @param expected bytes; more takes more time */
    PackedContent(int expected) {
        bits = new BitWriter(PackedCode.HEAD, PackedCode.HEAD.capacity() + expected);
    }

    private void put(long token) {
        bits.put(PackedCode.bits(token), PackedCode.bitCount(token));
        check(token);
    }

    private void check(long token) {
        check(PackedCode.characters(token), PackedCode.sum(token), PackedCode.weighted(token));
    }

    /** Counts characters into the checksum: how many, and their sums. */
    private void check(int characters, int total, int weighted) {
        sums += characters * sum + weighted;
        sum += total;
        length += characters;
    }

    private void character(int ascii) {
        bits.put(PackedCode.BITS[ascii], PackedCode.LENGTHS[ascii]);
        check(1, ascii, ascii);
    }

    private void integer(int value) {
        int rest = value;
        if (rest < 0) {
            character('-');
            rest = -rest;
        }
        int digits = 1;
        while (digits < TENS.length && rest >= TENS[digits]) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            character('0' + rest / TENS[i] % 10);
        }
    }

    @Override
    public ContentStream number(int value) {
        int i = value + PackedCode.MOST;
        if (i >= 0 && i <= 2 * PackedCode.MOST) {
            put(PackedCode.NUMBERS[i]);
        } else {
            integer(value);
            character(' ');
        }
        return this;
    }

    @Override
    public ContentStream strokeAndWidth(int width) {
        if (width < 0 || width >= PackedCode.WIDTHS.length) {
            return ContentStream.super.strokeAndWidth(width);
        }
        put(PackedCode.WIDTHS[width]);
        return this;
    }

    @Override
    public ContentStream pair(int x, int y) {
        if (!known(x) || !known(y)) {
            return number(x).number(y);
        }
        put(PackedCode.NUMBERS[x + PackedCode.MOST], PackedCode.NUMBERS[y + PackedCode.MOST]);
        return this;
    }

    @Override
    public ContentStream pairs(int x1, int y1, int x2, int y2) {
        if (!known(x1) || !known(y1) || !known(x2) || !known(y2)) {
            return pair(x1, y1).pair(x2, y2);
        }
        long a = PackedCode.NUMBERS[x1 + PackedCode.MOST];
        long b = PackedCode.NUMBERS[y1 + PackedCode.MOST];
        long c = PackedCode.NUMBERS[x2 + PackedCode.MOST];
        long d = PackedCode.NUMBERS[y2 + PackedCode.MOST];
        int atB = PackedCode.bitCount(a);
        int atC = atB + PackedCode.bitCount(b);
        int atD = atC + PackedCode.bitCount(c);
        int end = atD + PackedCode.bitCount(d);
        if (end > BitWriter.MOST) {
            put(a, b);
            put(c, d);
            return this;
        }
        bits.put(
                PackedCode.bits(a) | PackedCode.bits(b) << atB | PackedCode.bits(c) << atC | PackedCode.bits(d) << atD,
                end);
        check(a);
        check(b);
        check(c);
        check(d);
        return this;
    }

    @Override
    public ContentStream point(int x, int y, Operator operator) {
        if (!known(x) || !known(y)) {
            return number(x).number(y).operator(operator);
        }
        long[] ends = PackedCode.ENDS[operator.ordinal()];
        if (ends != null && y >= PackedCode.LEAST && y <= PackedCode.LARGEST) {
            put(PackedCode.NUMBERS[x + PackedCode.MOST], ends[y - PackedCode.LEAST]);
        } else {
            put(
                    PackedCode.NUMBERS[x + PackedCode.MOST],
                    PackedCode.NUMBERS[y + PackedCode.MOST],
                    PackedCode.OPERATORS[operator.ordinal()]);
        }
        return this;
    }

    @Override
    public ContentStream again(int x, int y, int place, Operator operator) {
        if (!known(x) || !known(y)) {
            return number(x).number(y).operator(operator);
        }
        long a = PackedCode.NUMBERS[x + PackedCode.MOST];
        long b = PackedCode.NUMBERS[y + PackedCode.MOST];
        int characters = PackedCode.characters(a) + PackedCode.characters(b);
        int distance = length - place;
        if (distance < 1 || distance >= PackedCode.FARTHEST) {
            return point(x, y, operator);
        }
        int code = PackedCode.distanceCode(distance);
        int atDistance = PackedCode.MATCH_LENGTHS[characters];
        int atExtra = atDistance + PackedCode.DISTANCE_LENGTHS[code];
        int atOperator = atExtra + PackedCode.distanceExtra(code);
        long c = PackedCode.OPERATORS[operator.ordinal()];
        int end = atOperator + PackedCode.bitCount(c);
        if (atOperator >= PackedCode.bitCount(a) + PackedCode.bitCount(b) || end > BitWriter.MOST) {
            return point(x, y, operator);
        }
        bits.put(
                PackedCode.MATCH_BITS[characters]
                        | (long) PackedCode.DISTANCE_BITS[code] << atDistance
                        | (long) (distance - PackedCode.distanceBase(code)) << atExtra
                        | PackedCode.bits(c) << atOperator,
                end);
        check(a);
        check(b);
        check(c);
        return this;
    }

    private static boolean known(int number) {
        return number >= -PackedCode.MOST && number <= PackedCode.MOST;
    }

    /** Two tokens, at once where that goes. */
    private void put(long a, long b) {
        int atB = PackedCode.bitCount(a);
        int end = atB + PackedCode.bitCount(b);
        if (end > BitWriter.MOST) {
            put(a);
            put(b);
            return;
        }
        bits.put(PackedCode.bits(a) | PackedCode.bits(b) << atB, end);
        check(a);
        check(b);
    }

    /** Three. */
    private void put(long a, long b, long c) {
        int atB = PackedCode.bitCount(a);
        int atC = atB + PackedCode.bitCount(b);
        int end = atC + PackedCode.bitCount(c);
        if (end > BitWriter.MOST) {
            put(a, b);
            put(c);
            return;
        }
        bits.put(PackedCode.bits(a) | PackedCode.bits(b) << atB | PackedCode.bits(c) << atC, end);
        check(a);
        check(b);
        check(c);
    }

    @Override
    public ContentStream text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            character(ascii.charAt(i));
        }
        return this;
    }

    @Override
    public ContentStream operator(Operator operator) {
        put(PackedCode.OPERATORS[operator.ordinal()]);
        return this;
    }

    @Override
    public ContentStream decimal(double value, int places) {
        int scale = TENS[places];
        long scaled = Math.round(value * scale);
        if (scaled < 0) {
            character('-');
            scaled = -scaled;
        }
        integer((int) (scaled / scale));
        int fraction = (int) (scaled % scale);
        if (fraction > 0) {
            character('.');
            for (int unit = scale / 10; fraction > 0; unit /= 10) {
                character('0' + fraction / unit);
                fraction %= unit;
            }
        }
        return this;
    }

    @Override
    public ContentStream hex(int value, int digits) {
        if (digits == 4 && value >= 0 && value < PackedCode.HEX.length && PackedCode.HEX[value] != 0) {
            put(PackedCode.HEX[value]);
            return this;
        }
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            character("0123456789ABCDEF".charAt(value >> shift & 0xF));
        }
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public ByteBuffer compressed() {
        bits.put(PackedCode.END_BITS, PackedCode.END_LENGTH);
        return bits.closedBy((int) (sums % ADLER) << 16 | (int) (sum % ADLER));
    }
}
