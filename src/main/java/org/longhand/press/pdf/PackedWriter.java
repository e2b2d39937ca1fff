package org.longhand.press.pdf;

import java.nio.ByteBuffer;

/**
 * Writes {@link PackedToken tokens} as a zlib stream (RFC 1950) in the one {@link PackedCode}, and counts their
 * characters into its checksum. Not safe for use by several threads at once.
 */
final class PackedWriter {

    /** Modulus of Adler-32 (RFC 1950). */
    private static final int ADLER = 65521;

    private final BitWriter bits;
    private int length;
    /** Both sums of Adler-32, not yet brought below its modulus: a long has room for any page. */
    private long sum = 1;

    private long sums;

    /** @param expected bytes; where there are more the buffer grows, which takes time */
    PackedWriter(int expected) {
        bits = new BitWriter(PackedCode.HEAD, PackedCode.HEAD.capacity() + expected);
    }

    /** How many characters were written so far. */
    int length() {
        return length;
    }

    /** @param ascii a character from the space to the tilde, or a line feed */
    void character(int ascii) {
        bits.put(PackedCode.BITS[ascii], PackedCode.LENGTHS[ascii]);
        check(1, ascii, ascii);
    }

    /** One token, of at most {@link BitWriter#MOST} bits. */
    void put(long token) {
        bits.put(PackedToken.bits(token), PackedToken.bitCount(token));
        check(token);
    }

    /** Two tokens, at once where that goes. */
    void put(long a, long b) {
        int atB = PackedToken.bitCount(a);
        int end = atB + PackedToken.bitCount(b);
        if (end > BitWriter.MOST) {
            put(a);
            put(b);
            return;
        }
        bits.put(PackedToken.bits(a) | PackedToken.bits(b) << atB, end);
        check(a);
        check(b);
    }

    /** Three. */
    void put(long a, long b, long c) {
        int atB = PackedToken.bitCount(a);
        int atC = atB + PackedToken.bitCount(b);
        int end = atC + PackedToken.bitCount(c);
        if (end > BitWriter.MOST) {
            put(a, b);
            put(c);
            return;
        }
        bits.put(PackedToken.bits(a) | PackedToken.bits(b) << atB | PackedToken.bits(c) << atC, end);
        check(a);
        check(b);
        check(c);
    }

    /** Four. */
    void put(long a, long b, long c, long d) {
        int atB = PackedToken.bitCount(a);
        int atC = atB + PackedToken.bitCount(b);
        int atD = atC + PackedToken.bitCount(c);
        int end = atD + PackedToken.bitCount(d);
        if (end > BitWriter.MOST) {
            put(a, b);
            put(c, d);
            return;
        }
        bits.put(
                PackedToken.bits(a)
                        | PackedToken.bits(b) << atB
                        | PackedToken.bits(c) << atC
                        | PackedToken.bits(d) << atD,
                end);
        check(a);
        check(b);
        check(c);
        check(d);
    }

    /**
     * Two tokens that were already written at that distance, as a match, and a third.
     *
     * @param distance in characters, from 1
     * @return whether it was written: not where it is too far away, or takes more room than the tokens themselves
     */
    boolean match(long a, long b, int distance, long c) {
        if (distance < 1 || distance >= PackedCode.FARTHEST) {
            return false;
        }
        int characters = PackedToken.characters(a) + PackedToken.characters(b);
        int code = PackedCode.distanceCode(distance);
        int atDistance = PackedCode.MATCH_LENGTHS[characters];
        int atExtra = atDistance + PackedCode.DISTANCE_LENGTHS[code];
        int atC = atExtra + PackedCode.distanceExtra(code);
        int end = atC + PackedToken.bitCount(c);
        if (atC >= PackedToken.bitCount(a) + PackedToken.bitCount(b) || end > BitWriter.MOST) {
            return false;
        }
        bits.put(
                PackedCode.MATCH_BITS[characters]
                        | (long) PackedCode.DISTANCE_BITS[code] << atDistance
                        | (long) (distance - PackedCode.distanceBase(code)) << atExtra
                        | PackedToken.bits(c) << atC,
                end);
        check(a);
        check(b);
        check(c);
        return true;
    }

    /** The whole stream. Ends the writing. */
    ByteBuffer closed() {
        bits.put(PackedCode.END_BITS, PackedCode.END_LENGTH);
        return bits.closedBy((int) (sums % ADLER) << 16 | (int) (sum % ADLER));
    }

    private void check(long token) {
        check(PackedToken.characters(token), PackedToken.sum(token), PackedToken.weighted(token));
    }

    /** Counts characters into the checksum: how many, and their sums. */
    private void check(int characters, int total, int weighted) {
        sums += characters * sum + weighted;
        sum += total;
        length += characters;
    }
}
