package org.longhand.press.text;

import java.util.Arrays;

/** A growing buffer of ASCII, with numbers as PDF and SVG want them, whatever the locale. */
public final class AsciiBuffer {

    private byte[] bytes;
    private int length;

    public AsciiBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    public AsciiBuffer text(String ascii) {
        int n = ascii.length();
        room(n);
        for (int i = 0; i < n; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    public AsciiBuffer raw(byte[] other) {
        room(other.length);
        System.arraycopy(other, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    public AsciiBuffer character(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    public AsciiBuffer integer(int value) {
        room(11);
        int rest = value;
        if (rest < 0) {
            bytes[length++] = '-';
            if (rest == Integer.MIN_VALUE) {
                return text("2147483648");
            }
            rest = -rest;
        }
        int digits = 1;
        for (long limit = 10; rest >= limit; limit *= 10) {
            digits++;
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** The number rounded to at most that many decimals, without zeros that say nothing. */
    public AsciiBuffer decimal(double value, int places) {
        long scale = 1;
        for (int i = 0; i < places; i++) {
            scale *= 10;
        }
        long scaled = Math.round(value * scale);
        if (scaled < 0) {
            character('-');
            scaled = -scaled;
        }
        integer((int) (scaled / scale));
        long fraction = scaled % scale;
        if (fraction > 0) {
            character('.');
            for (long unit = scale / 10; fraction > 0; unit /= 10) {
                character((char) ('0' + fraction / unit));
                fraction %= unit;
            }
        }
        return this;
    }

    /** The lowest so many hexadecimal digits of a number. */
    public AsciiBuffer hex(int value, int digits) {
        room(digits);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            bytes[length++] = (byte) "0123456789ABCDEF".charAt(value >> shift & 0xF);
        }
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
