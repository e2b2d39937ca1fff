package org.longhand.press.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.longhand.press.draw.Detail;
import org.longhand.press.text.AsciiBuffer;

/**
 * The font of the text that lies over the ink: for every character the same empty glyph, a quarter of an em wide:
 * narrower than writing, so that a whole percentage stretches a word to its width closely enough. A document numbers
 * the characters it uses from 1, in the order they come, as two-byte codes; a ToUnicode map says what they are. One for
 * each document.
 */
final class GlyphlessFont {

    /** Of all measures here: units in an em. */
    static final int EM = 1000;
    /** Width of every character. */
    static final int ADVANCE = 250;
    /** Height of the selection above the baseline and depth below it. */
    static final int ASCENT = 720;

    static final int DESCENT = 280;

    private static final int SYMBOLIC = 4;
    private static final String NAME = "LonghandGlyphless";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_CODES = 0xFFFE;
    private static final int BLOCK = 100;

    private static final int PROGRAM_LENGTH = GlyphlessProgram.bytes().length;
    private static final byte[] PROGRAM = PdfObjects.deflated(GlyphlessProgram.bytes());

    /** Codes of the usual characters, 0 where there is none yet; and of all others. */
    private final int[] usual = new int[0x250];

    private final Map<Integer, Integer> others = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    /** The code that writes a character, 1 to 65535. */
    int code(int codePoint) {
        int known = codePoint < usual.length ? usual[codePoint] : others.getOrDefault(codePoint, 0);
        return known > 0 ? known : number(codePoint);
    }

    private int number(int codePoint) {
        if (characters.size() >= MOST_CODES && codePoint != REPLACEMENT) {
            return code(REPLACEMENT);
        }
        characters.add(codePoint);
        int code = characters.size();
        if (codePoint < usual.length) {
            usual[codePoint] = code;
        } else {
            others.put(codePoint, code);
        }
        return code;
    }

    /** The font's dictionary, for the characters numbered so far. */
    COSDictionary dictionary(Detail detail) throws IOException {
        COSStream file = PdfObjects.compressed(ByteBuffer.wrap(PROGRAM));
        file.setInt(COSName.LENGTH1, PROGRAM_LENGTH);

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

        COSDictionary system = PdfObjects.inPlace();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary cidFont = PdfObjects.dictionary("Font");
        cidFont.setName(COSName.SUBTYPE, "CIDFontType2");
        cidFont.setName(COSName.BASE_FONT, NAME);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        cidFont.setItem(COSName.FONT_DESC, descriptor);
        cidFont.setInt(COSName.DW, ADVANCE);
        cidFont.setItem(COSName.CID_TO_GID_MAP, PdfObjects.small(toGlyph(), detail));

        COSArray descendants = new COSArray();
        descendants.add(cidFont);
        COSDictionary font = PdfObjects.dictionary("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, PdfObjects.small(toUnicode(), detail));
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
        AsciiBuffer map = new AsciiBuffer(4096).text("""
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
            map.integer(to - from).text(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.character('<').hex(i + 1, 4).text("> <");
                for (char unit : Character.toChars(characters.get(i))) {
                    map.hex(unit, 4);
                }
                map.text(">\n");
            }
            map.text("endbfchar\n");
        }
        return map.text("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toByteArray();
    }
}
