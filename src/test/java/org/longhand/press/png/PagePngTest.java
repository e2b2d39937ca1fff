package org.longhand.press.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Word;
import org.longhand.press.Ink;
import org.longhand.press.TestJobs;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

class PagePngTest {

    @Test
    void thePictureHasThePapersSizeAndSaysSo() throws IOException {
        byte[] png = PagePng.draw(new Page(1, Sheets.LETTER, 6, List.of()), TestJobs.plain(), 100);
        BufferedImage image = read(png);

        assertThat(image.getWidth()).isEqualTo(850);
        assertThat(image.getHeight()).isEqualTo(1100);
        int physical = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(ByteBuffer.wrap(png).getInt(physical + 4)).isEqualTo(3937);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void inkIsWhereItWasWrittenInItsColour() throws IOException {
        InkStroke stroke = new InkStroke(new float[] {72, 144, 90, 144, 126, 144, 144, 144}, new float[] {9, 9}, 1);
        Page page = new Page(
                1,
                Sheets.A5,
                5,
                List.of(new Line(
                        Line.Role.BODY,
                        0,
                        144,
                        0,
                        List.of(new Word("-", 72, 72, List.of(new Glyph("-", 0, List.of(stroke))))))));
        BufferedImage image = read(PagePng.draw(page, TestJobs.plain(), 72));

        assertThat(image.getRGB(100, 144) & 0xFFFFFF).isEqualTo(Ink.BLUE_BLACK.full());
        assertThat(image.getRGB(100, 152) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(60, 144) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void laidPaperIsCream() throws IOException {
        Page page = new Page(1, Sheets.A5, 5, List.of());
        BufferedImage image = read(PagePng.draw(page, TestJobs.job(Ink.BLACK, Stationery.LAID_CREAM, Detail.FINE), 72));

        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(Stationery.LAID_CREAM.paper());
    }

    @Test
    void sizesOutOfBoundsAreRefusedBeforeAnythingIsDrawn() {
        Page page = new Page(1, Sheets.A5, 5, List.of());
        Page poster = new Page(1, new Sheet("poster", 3000, 4000, 9, 9, 9, 9, 9, 30), 9, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PagePng.draw(page, TestJobs.plain(), 23))
                .withMessageContaining("24 to 600");
        assertThatIllegalArgumentException().isThrownBy(() -> PagePng.draw(page, TestJobs.plain(), 601));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PagePng.draw(poster, TestJobs.plain(), 300))
                .withMessageContaining("too large");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
