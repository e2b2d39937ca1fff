package org.longhand.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The font of the text that lies over the ink: for every character the same empty glyph, half an em wide. A document numbers
 * the characters it uses from 1, in the order they come, as two-byte codes; a ToUnicode map says what they are. One
 * for each document.
 */
final class GlyphlessFont {

    /** Of all measures here: units in an em, as PDF has it. */
    static final int EM = 1000;
    /** Width of every character. */
    static final int ADVANCE = 500;
    /** Height of the selection above the baseline and depth below it. */
    static final int ASCENT = 720;
    static final int DESCENT = 280;

    private static final int SYMBOLIC = 4;
    private static final String NAME = "LonghandGlyphless";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_CODES = 0xFFFE;
    private static final int BLOCK = 100;

    private final Map<Integer, Integer> codes = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    /** The code that writes a character, 1 to 65535. */
    int code(int codePoint) {
        Integer known = codes.get(codePoint);
        if (known != null) {
            return known;
        }
        if (characters.size() >= MOST_CODES && codePoint != REPLACEMENT) {
            return code(REPLACEMENT);
        }
        characters.add(codePoint);
        codes.put(codePoint, characters.size());
        return characters.size();
    }

    /** The font's dictionary, for the characters numbered so far. */
    COSDictionary dictionary(PdfObjects objects) throws IOException {
        byte[] program = trueType();
        COSStream file = objects.flate(program);
        file.setInt(COSName.LENGTH1, program.length);

        COSDictionary descriptor = PdfObjects.dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, PdfObjects.integers(0, -DESCENT, ADVANCE, ASCENT));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ASCENT);
        descriptor.setInt(COSName.DESCENT, -DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, ASCENT);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);

        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary cidFont = PdfObjects.dictionary("Font");
        cidFont.setName(COSName.SUBTYPE, "CIDFontType2");
        cidFont.setName(COSName.BASE_FONT, NAME);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        cidFont.setItem(COSName.FONT_DESC, descriptor);
        cidFont.setInt(COSName.DW, ADVANCE);
        cidFont.setItem(COSName.CID_TO_GID_MAP, objects.flate(toGlyph()));

        COSArray descendants = new COSArray();
        descendants.add(cidFont);
        COSDictionary font = PdfObjects.dictionary("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, objects.flate(toUnicode()));
        return font;
    }

    /** Two bytes a code: glyph 1 for all but code 0, which nothing uses. */
    private byte[] toGlyph() {
        byte[] map = new byte[2 * (characters.size() + 1)];
        for (int code = 1; code <= characters.size(); code++) {
            map[2 * code + 1] = 1;
        }
        return map;
    }

    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += BLOCK) {
            int to = Math.min(characters.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(hex(i + 1)).append("> <");
                for (char unit : Character.toChars(characters.get(i))) {
                    map.append(hex(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%04X", value);
    }

    /** A TrueType font program of two empty glyphs; the tables that ISO 32000-1, 9.9 asks of an embedded one. */
    static byte[] trueType() {
        String[] names = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
        byte[][] tables = {new byte[4], head(), hhea(), hmtx(), new byte[6], maxp()};
        int data = 12 + 16 * names.length;
        int size = data;
        for (byte[] table : tables) {
            size += padded(table.length);
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        // Six tables: the greatest power of two in that is four, log2 2.
        font.putInt(0x00010000).putShort((short) names.length).putShort((short) 64).putShort((short) 2)
                .putShort((short) (16 * names.length - 64));
        int headAt = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("head")) {
                headAt = data;
            }
            font.put(names[i].getBytes(StandardCharsets.US_ASCII)).putInt(checksum(tables[i])).putInt(data)
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
        table.putShort((short) 0b11).putShort((short) EM);
        // Created and modified stay at the epoch; the box is empty as the glyphs are.
        table.position(44);
        table.putShort((short) 0).putShort((short) 8).putShort((short) 2).putShort((short) 0).putShort((short) 0);
        return table.array();
    }

    private static byte[] hhea() {
        ByteBuffer table = ByteBuffer.allocate(36);
        table.putInt(0x00010000).putShort((short) ASCENT).putShort((short) -DESCENT)
                .putShort((short) 0).putShort((short) ADVANCE);
        table.putShort(18, (short) 1);
        table.putShort(34, (short) 2);
        return table.array();
    }

    private static byte[] hmtx() {
        short advance = (short) ADVANCE;
        return ByteBuffer.allocate(8).putShort(advance).putShort((short) 0).putShort(advance).putShort((short) 0)
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
