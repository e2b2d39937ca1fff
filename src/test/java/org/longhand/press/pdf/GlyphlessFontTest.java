package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class GlyphlessFontTest {

    @Test
    void theProgramIsAFontOfTwoEmptyGlyphs() throws IOException {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(GlyphlessProgram.bytes()))) {
            assertThat(font.getNumberOfGlyphs()).isEqualTo(2);
            assertThat(font.getUnitsPerEm()).isEqualTo(1000);
            assertThat(font.getAdvanceWidth(1)).isEqualTo(GlyphlessFont.ADVANCE);
            assertThat(font.getGlyph().getGlyph(1).getPath().getBounds2D().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void theProgramsChecksumIsRight() {
        byte[] program = GlyphlessProgram.bytes();
        int sum = 0;
        for (int i = 0; i < program.length; i++) {
            sum += (program[i] & 0xFF) << 24 - 8 * (i % 4);
        }

        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void charactersKeepTheirCodeAndWhatIsTooManyIsReplaced() {
        GlyphlessFont font = new GlyphlessFont();
        assertThat(font.code('e')).isEqualTo(1);
        assertThat(font.code(0x1F600)).isEqualTo(2);
        assertThat(font.code('e')).isEqualTo(1);
        for (int point = 0x20000; point < 0x40000; point++) {
            assertThat(font.code(point)).isBetween(1, 0xFFFF);
        }
        assertThat(font.code(0x3FFFF)).isEqualTo(font.code(0xFFFD));
        assertThat(font.code(0x20000)).isEqualTo(3);
    }
}
