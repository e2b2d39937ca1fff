package org.longhand.press.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.longhand.press.text.AsciiBuffer;

/** A content stream that is compressed at its end, as well as can be: for small files. */
final class PlainContent implements ContentStream {

    private final AsciiBuffer out = new AsciiBuffer(256 * 1024);

    @Override
    public ContentStream number(int value) {
        out.integer(value).character(' ');
        return this;
    }

    @Override
    public ContentStream text(String ascii) {
        out.text(ascii);
        return this;
    }

    @Override
    public ContentStream operator(Operator operator) {
        return text(operator.text);
    }

    @Override
    public ContentStream decimal(double value, int places) {
        out.decimal(value, places);
        return this;
    }

    @Override
    public ContentStream hex(int value, int digits) {
        out.hex(value, digits);
        return this;
    }

    @Override
    public int length() {
        return out.length();
    }

    @Override
    public ByteBuffer compressed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(out.array(), 0, out.length());
            deflater.finish();
            byte[] bytes = new byte[out.length() / 3 + 1024];
            int length = 0;
            while (!deflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return ByteBuffer.wrap(bytes, 0, length).slice();
        } finally {
            deflater.end();
        }
    }
}
