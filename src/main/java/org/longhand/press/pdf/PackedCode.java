package org.longhand.press.pdf;

import java.util.Arrays;

/**
 * The one code in which {@link PackedContent} writes: a Deflate block's dynamic Huffman code (RFC 1951), always the
 * same.
 */
final class PackedCode {

    /** Numbers up to this, of either sign, are looked up. */
    static final int MOST = 2047;
    /** Matches must be nearer than this. */
    static final int FARTHEST = 32_768;
    /** The longest match that is written. */
    static final int LONGEST_MATCH = 24;

    /** How every stream begins. */
    static final BitWriter HEAD;
    /** Each character's code. */
    static final int[] BITS;

    static final int[] LENGTHS;
    static final int END_BITS;
    static final int END_LENGTH;
    /** For each length of a match its code, with the extra bits. */
    static final int[] MATCH_BITS = new int[LONGEST_MATCH + 1];

    static final int[] MATCH_LENGTHS = new int[LONGEST_MATCH + 1];
    static final int[] DISTANCE_BITS;
    static final int[] DISTANCE_LENGTHS;
    /** Numbers from -{@link #MOST}, each with the space after it, as tokens. */
    static final long[] NUMBERS = new long[2 * MOST + 1];

    static final long[] OPERATORS;
    /**
     * Numbers from {@link #LEAST} to {@link #LARGEST} with the space after them and an operator, by operator; null for
     * operators that are too long for that, or too rare.
     */
    static final long[][] ENDS;

    static final int LEAST = -99;
    static final int LARGEST = 511;
    /** By a width: the end of a path and the width, as {@link ContentStream#strokeAndWidth} writes them. */
    static final long[] WIDTHS = new long[40];
    /**
     * Numbers of one byte, as four hexadecimal digits; 0 for those whose rare letters take too many bits for one go.
     */
    static final long[] HEX = new long[256];

    /** Characters by how often they come in 10,000 of a page in the hands of this house; others come hardly ever. */
    private static final String FREQUENT =
            "32:3710 45:115 46:5 47:5 48:700 49:804 50:518 51:511 52:461 53:408 54:364 55:321 56:289 57:254 60:21 "
                    + "62:21 65:2 66:3 67:55 68:11 69:3 70:9 77:2 83:256 84:56 99:208 100:17 102:2 106:18 108:167 "
                    + "109:268 114:2 118:48 119:197 121:54 122:17 259:21 260:71 261:4";

    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int DISTANCES = 30;
    private static final int[] HEAD_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    static {
        HuffmanCode literals = new HuffmanCode(weights());
        int[] far = new int[DISTANCES];
        // A match is a path that goes on where the last ended: its place stands 13 to 16 characters back, hardly ever
        // further.
        Arrays.fill(far, 1);
        for (int code = 4; code < 12; code++) {
            far[code] = 20;
        }
        far[7] = 2000;
        HuffmanCode distances = new HuffmanCode(far);
        BITS = literals.codes;
        LENGTHS = literals.lengths;
        END_BITS = literals.codes[END];
        END_LENGTH = literals.lengths[END];
        DISTANCE_BITS = distances.codes;
        DISTANCE_LENGTHS = distances.lengths;
        matches();
        numbers();
        for (int i = 0; i < HEX.length; i++) {
            String digits = "%04X".formatted(i);
            boolean fits = digits.chars().map(digit -> LENGTHS[digit]).sum() <= 32;
            HEX[i] = fits ? PackedToken.of(digits, BITS, LENGTHS) : 0;
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            WIDTHS[i] = whole(ContentStream.Operator.STROKE.text + i + " " + ContentStream.Operator.WIDTH.text);
        }
        OPERATORS = Arrays.stream(ContentStream.Operator.values())
                .mapToLong(operator -> whole(operator.text))
                .toArray();
        ENDS = Arrays.stream(ContentStream.Operator.values())
                .map(PackedCode::ends)
                .toArray(long[][]::new);
        HEAD = head(literals.lengths, distances.lengths);
    }

    private PackedCode() {}

    static int distanceCode(int distance) {
        int d = distance - 1;
        if (d < 4) {
            return d;
        }
        int top = 31 - Integer.numberOfLeadingZeros(d);
        return 2 * top + (d >> top - 1 & 1);
    }

    static int distanceExtra(int code) {
        return code < 4 ? 0 : (code >> 1) - 1;
    }

    static int distanceBase(int code) {
        return code < 4 ? code + 1 : (2 + (code & 1) << (code >> 1) - 1) + 1;
    }

    private static int[] weights() {
        int[] weights = new int[FIRST_LENGTH + 16];
        Arrays.fill(weights, ' ', 127, 1);
        weights['\n'] = 1;
        Arrays.fill(weights, END, weights.length, 1);
        for (String entry : FREQUENT.split(" ")) {
            String[] parts = entry.split(":");
            weights[Integer.parseInt(parts[0])] = Integer.parseInt(parts[1]);
        }
        return weights;
    }

    /** Lengths 3 to 10 have a code each, 11 to 18 share one for two, 19 to 34 one for four. */
    private static void matches() {
        for (int n = 3; n <= LONGEST_MATCH; n++) {
            int code = n <= 10 ? n - 3 : n <= 18 ? 8 + (n - 11 >> 1) : 12 + (n - 19 >> 2);
            int extra = n <= 10 ? 0 : n <= 18 ? n - 11 & 1 : n - 19 & 3;
            int bits = LENGTHS[FIRST_LENGTH + code];
            MATCH_BITS[n] = BITS[FIRST_LENGTH + code] | extra << bits;
            MATCH_LENGTHS[n] = bits + (n <= 10 ? 0 : n <= 18 ? 1 : 2);
        }
    }

    private static void numbers() {
        for (int i = 0; i <= 2 * MOST; i++) {
            NUMBERS[i] = whole(i - MOST + " ");
        }
    }

    private static long[] ends(ContentStream.Operator operator) {
        if (operator.text.length() > 2) {
            return null;
        }
        long[] tokens = new long[LARGEST - LEAST + 1];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = PackedToken.of(i + LEAST + " " + operator.text, BITS, LENGTHS);
            if (PackedToken.bitCount(tokens[i]) > 32) {
                return null;
            }
        }
        return tokens;
    }

    /** The token of a text that is always written in one go. */
    private static long whole(String text) {
        long token = PackedToken.of(text, BITS, LENGTHS);
        if (PackedToken.bitCount(token) > 32) {
            throw new IllegalStateException("too long for one go: " + text);
        }
        return token;
    }

    /** The zlib header and the block's head: the code lengths, written by a code of five bits each. */
    private static BitWriter head(int[] literals, int[] distances) {
        BitWriter out = new BitWriter(512);
        out.put(0x78, 8);
        out.put(0x01, 8);
        out.put(1, 1);
        out.put(2, 2);
        out.put(literals.length - 257, 5);
        out.put(distances.length - 1, 5);
        int[] usual = new int[19];
        Arrays.fill(usual, 0, 16, 1);
        HuffmanCode plain = new HuffmanCode(usual);
        out.put(HEAD_ORDER.length - 4, 4);
        for (int symbol : HEAD_ORDER) {
            out.put(plain.lengths[symbol], 3);
        }
        for (int[] lengths : new int[][] {literals, distances}) {
            for (int length : lengths) {
                out.put(plain.codes[length], plain.lengths[length]);
            }
        }
        return out;
    }
}
