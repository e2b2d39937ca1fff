package org.longhand.press;

import java.util.Arrays;

/**
 * A content stream that is compressed while it is written. It knows beforehand how often each character comes on a
 * written page, so it needs no second pass; and it knows what is written twice, so it need not look for it: on
 * coordinates, nearly all of which are new, that is ten times as fast as a general Flate and takes a tenth more room.
 */
final class PackedContent implements ContentStream {

    private static final Phrase[] PHRASES = Phrase.values();
    private static final int ADLER = 65521;
    private static final int[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private final BitWriter bits = new BitWriter(PackedCode.HEAD, 128 * 1024);
    private int length;
    private final int[] phrasePlace = new int[PHRASES.length];
    /** Both sums of Adler-32 (RFC 1950), not yet brought below its modulus: a long has room for any page. */
    private long sum = 1;
    private long sums;

    PackedContent() {
        Arrays.fill(phrasePlace, -1);
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
        int i = x + PackedCode.MOST;
        int j = y + PackedCode.MOST;
        if (i < 0 || i > 2 * PackedCode.MOST || j < 0 || j > 2 * PackedCode.MOST) {
            return number(x).number(y);
        }
        long first = PackedCode.NUMBERS[i];
        long second = PackedCode.NUMBERS[j];
        int one = PackedCode.bitCount(first);
        int two = one + PackedCode.bitCount(second);
        if (two > BitWriter.MOST) {
            put(first);
            put(second);
            return this;
        }
        bits.put(PackedCode.bits(first) | PackedCode.bits(second) << one, two);
        int rest = PackedCode.characters(second);
        check(rest + PackedCode.characters(first), PackedCode.sum(first) + PackedCode.sum(second),
                PackedCode.weighted(first) + PackedCode.sum(first) * rest + PackedCode.weighted(second));
        return this;
    }

    @Override
    public ContentStream point(int x, int y, Phrase phrase) {
        int i = x + PackedCode.MOST;
        int j = y + PackedCode.MOST;
        long end = PackedCode.PHRASES[phrase.ordinal()];
        if (i < 0 || i > 2 * PackedCode.MOST || j < 0 || j > 2 * PackedCode.MOST
                || PackedCode.characters(end) > PackedCode.SHORT) {
            return number(x).number(y).phrase(phrase);
        }
        long first = PackedCode.NUMBERS[i];
        long second = PackedCode.NUMBERS[j];
        int one = PackedCode.bitCount(first);
        int two = one + PackedCode.bitCount(second);
        int three = two + PackedCode.bitCount(end);
        if (three > BitWriter.MOST) {
            put(first);
            put(second);
            put(end);
            return this;
        }
        bits.put(PackedCode.bits(first) | PackedCode.bits(second) << one | PackedCode.bits(end) << two, three);
        int last = PackedCode.characters(end);
        int rest = last + PackedCode.characters(second);
        check(rest + PackedCode.characters(first), PackedCode.sum(first) + PackedCode.sum(second) + PackedCode.sum(end),
                PackedCode.weighted(first) + PackedCode.sum(first) * rest
                        + PackedCode.weighted(second) + PackedCode.sum(second) * last + PackedCode.weighted(end));
        return this;
    }

    @Override
    public ContentStream again(int x, int y, int place) {
        int i = x + PackedCode.MOST;
        int j = y + PackedCode.MOST;
        if (i < 0 || i > 2 * PackedCode.MOST || j < 0 || j > 2 * PackedCode.MOST) {
            return number(x).number(y);
        }
        long first = PackedCode.NUMBERS[i];
        long second = PackedCode.NUMBERS[j];
        int characters = PackedCode.characters(first) + PackedCode.characters(second);
        if (!match(characters, length - place, PackedCode.bitCount(first) + PackedCode.bitCount(second))) {
            put(first);
            put(second);
            return this;
        }
        check(first);
        check(second);
        return this;
    }

    /** Writes that so many characters stood so far back, where that is shorter than so many bits. */
    private boolean match(int characters, int distance, int otherwise) {
        if (characters < 3 || distance < 1 || distance >= PackedCode.FARTHEST) {
            return false;
        }
        int code = PackedCode.distanceCode(distance);
        int extra = PackedCode.distanceExtra(code);
        int lengthBits = PackedCode.MATCH_LENGTHS[characters];
        int distanceBits = PackedCode.DISTANCE_LENGTHS[code];
        if (lengthBits + distanceBits + extra >= otherwise) {
            return false;
        }
        bits.put(PackedCode.MATCH_BITS[characters], lengthBits);
        bits.put(PackedCode.DISTANCE_BITS[code] | distance - PackedCode.distanceBase(code) << distanceBits,
                distanceBits + extra);
        return true;
    }

    @Override
    public ContentStream text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            character(ascii.charAt(i));
        }
        return this;
    }

    @Override
    public ContentStream phrase(Phrase phrase) {
        int index = phrase.ordinal();
        long token = PackedCode.PHRASES[index];
        int characters = PackedCode.characters(token);
        if (characters <= PackedCode.SHORT) {
            put(token);
            return this;
        }
        int place = phrasePlace[index];
        phrasePlace[index] = length;
        if (place < 0 || !match(characters, length - place, PackedCode.bitCount(token))) {
            return text(phrase.text);
        }
        check(token);
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
    public byte[] compressed() {
        bits.put(PackedCode.END_BITS, PackedCode.END_LENGTH);
        return bits.closedBy((int) (sums % ADLER) << 16 | (int) (sum % ADLER));
    }
}
