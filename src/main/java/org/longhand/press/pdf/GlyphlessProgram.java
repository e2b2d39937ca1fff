package org.longhand.press.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A TrueType font program of two empty glyphs, with the tables that ISO 32000-1, 9.9 asks of an embedded one. */
final class GlyphlessProgram {

    private GlyphlessProgram() {}

    /** The program's bytes; always the same. */
    static byte[] bytes() {
        String[] names = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
        byte[][] tables = {new byte[4], head(), hhea(), hmtx(), new byte[6], maxp()};
        int data = 12 + 16 * names.length;
        int size = data;
        for (byte[] table : tables) {
            size += padded(table.length);
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        // Six tables: the greatest power of two in that is four, log2 2.
        font.putInt(0x00010000)
                .putShort((short) names.length)
                .putShort((short) 64)
                .putShort((short) 2)
                .putShort((short) (16 * names.length - 64));
        int headAt = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("head")) {
                headAt = data;
            }
            font.put(names[i].getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(tables[i]))
                    .putInt(data)
                    .putInt(tables[i].length);
            font.put(data, tables[i]);
            data += padded(tables[i].length);
        }
        font.putInt(headAt + 8, 0xB1B0AFBA - checksum(font.array()));
        return font.array();
    }

    private static byte[] head() {
        ByteBuffer table = ByteBuffer.allocate(54);
        table.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        table.putShort((short) 0b11).putShort((short) GlyphlessFont.EM);
        // Created and modified stay at the epoch; the box is empty as the glyphs are.
        table.position(44);
        table.putShort((short) 0)
                .putShort((short) 8)
                .putShort((short) 2)
                .putShort((short) 0)
                .putShort((short) 0);
        return table.array();
    }

    private static byte[] hhea() {
        ByteBuffer table = ByteBuffer.allocate(36);
        table.putInt(0x00010000)
                .putShort((short) GlyphlessFont.ASCENT)
                .putShort((short) -GlyphlessFont.DESCENT)
                .putShort((short) 0)
                .putShort((short) GlyphlessFont.ADVANCE);
        table.putShort(18, (short) 1);
        table.putShort(34, (short) 2);
        return table.array();
    }

    private static byte[] hmtx() {
        short advance = (short) GlyphlessFont.ADVANCE;
        return ByteBuffer.allocate(8)
                .putShort(advance)
                .putShort((short) 0)
                .putShort(advance)
                .putShort((short) 0)
                .array();
    }

    private static byte[] maxp() {
        ByteBuffer table = ByteBuffer.allocate(32);
        table.putInt(0x00010000).putShort((short) 2);
        table.putShort(14, (short) 1);
        return table.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - 8 * (i % 4);
        }
        return sum;
    }
}
