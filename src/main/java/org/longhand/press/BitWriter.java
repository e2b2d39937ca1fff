package org.longhand.press;

import java.io.ByteArrayOutputStream;

/** Collects bits, the first lowest in its byte. */
final class BitWriter {

    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private int rest;
    private int restBits;

    /** Adds the lowest so many bits, at most 16. */
    void put(int bits, int count) {
        rest |= bits << restBits;
        restBits += count;
        while (restBits >= 8) {
            whole.write(rest);
            rest >>>= 8;
            restBits -= 8;
        }
    }

    /** The bytes that are full. */
    byte[] whole() {
        return whole.toByteArray();
    }

    /** What is left after them: less than a byte. */
    int rest() {
        return rest;
    }

    int restBits() {
        return restBits;
    }
}
