package org.longhand.press.pdf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Collects bits into bytes, the first lowest in its byte. Not safe for use by several threads at once. */
final class BitWriter {

    /** As many bits as can be put at once: with up to seven that wait they fit a long. */
    static final int MOST = 56;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int at;
    /** Bits that are not yet a whole byte, from the lowest on. */
    private long pending;

    private int pendingBits;

    BitWriter(int capacity) {
        bytes = new byte[capacity];
    }

    /** One that goes on from what another has written. */
    BitWriter(BitWriter start, int capacity) {
        bytes = Arrays.copyOf(start.bytes, capacity);
        at = start.at;
        pending = start.pending;
        pendingBits = start.pendingBits;
    }

    /** Bytes that there is room for. */
    int capacity() {
        return bytes.length;
    }

    /** Writes the lowest so many bits, at most {@link #MOST}; above them there is none. */
    void put(long bits, int count) {
        if (at + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        // All that there is goes out every time, whole bytes or not: what is not whole goes out again.
        long all = pending | bits << pendingBits;
        int now = pendingBits + count;
        LONG.set(bytes, at, all);
        at += now >> 3;
        pending = all >>> (now & 0x38);
        pendingBits = now & 7;
    }

    /**
     * What was written, the last byte filled up with zeros, and four bytes after it, the highest first. Ends the
     * writing.
     */
    ByteBuffer closedBy(int last) {
        put(0, -pendingBits & 7);
        put(Integer.reverseBytes(last) & 0xFFFFFFFFL, 32);
        return ByteBuffer.wrap(bytes, 0, at).slice();
    }
}
