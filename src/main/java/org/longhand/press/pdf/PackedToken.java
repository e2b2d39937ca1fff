package org.longhand.press.pdf;

/**
 * What is written in one go, packed into one long: its bits and what its characters add to the checksum. From the
 * lowest bit on: 32 for the code bits, 7 for how many of them count, 4 for the number of characters, 10 for their sum,
 * 11 for their weighted sum.
 */
final class PackedToken {

    private PackedToken() {}

    /**
     * The token of a text. Its lowest 32 bits hold no more than that: whoever takes more than 32 bits for one must
     * check {@link #bitCount}.
     *
     * @param codes by character
     * @param lengths of the codes, in bits
     * @throws IllegalStateException where the text's sums have no room
     */
    static long of(String text, int[] codes, int[] lengths) {
        long bits = 0;
        long count = 0;
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits |= (long) codes[c] << count;
            count += lengths[c];
            sum += c;
            weighted += (long) (text.length() - i) * c;
        }
        if (sum > 0x3FF || weighted > 0x7FF) {
            throw new IllegalStateException("too long for one go: " + text);
        }
        return bits & 0xFFFFFFFFL | count << 32 | (long) text.length() << 39 | sum << 43 | weighted << 53;
    }

    /** The code's bits, the first one lowest. */
    static long bits(long token) {
        return token & 0xFFFFFFFFL;
    }

    static int bitCount(long token) {
        return (int) (token >> 32) & 0x7F;
    }

    /** How many characters it stands for. */
    static int characters(long token) {
        return (int) (token >> 39) & 0xF;
    }

    /** Of its characters. */
    static int sum(long token) {
        return (int) (token >> 43) & 0x3FF;
    }

    /** The sum of its characters, each as often as there are characters from it to the end. */
    static int weighted(long token) {
        return (int) (token >>> 53);
    }
}
