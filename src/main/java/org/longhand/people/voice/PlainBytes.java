package org.longhand.people.voice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files of which nobody said how they are encoded. */
final class PlainBytes {

    private PlainBytes() {}

    /** As UTF-16 where a mark at the beginning says so, as UTF-8 where it is that, else as Windows-1252. */
    static String text(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whether these bytes are no text at all: a picture, a word processor's file. */
    static boolean isBinary(byte[] bytes) {
        String text = text(bytes.length > 4000 ? java.util.Arrays.copyOf(bytes, 4000) : bytes);
        long odd = text.chars()
                .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return odd > text.length() / 100
                || text.startsWith("%PDF-")
                || text.startsWith("{\\rtf")
                || text.startsWith("PK\u0003");
    }
}
