package org.longhand.press.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Page;
import org.longhand.press.Ink;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

class BandedPictureTest {

    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @EnumSource
    void aPageInBandsIsThePageInOnePieceToTheLastShade(Stationery stationery) {
        Page page = WrittenPages.body(
                        Sheets.A5, 5, "You wanted to know how the ferry was, so here it is: six o’clock, and oranges.")
                .get(0);
        var job = TestJobs.job(Ink.BLUE_BLACK, stationery, Detail.FINE);
        for (int dpi : new int[] {72, 150, 200}) {
            BufferedImage whole = PagePng.paint(page, job, dpi, Integer.MAX_VALUE);
            BufferedImage banded = PagePng.paint(page, job, dpi, whole.getWidth() * 4 * 61);

            for (int y = 0; y < whole.getHeight(); y++) {
                assertThat(row(banded, y))
                        .as("%s, row %d at %d", stationery, y, dpi)
                        .isEqualTo(row(whole, y));
            }
        }
    }

    @Test
    void everyBandShowsWhatCrossesItAndNothingElse() {
        PathRecorder canvas = new PathRecorder();
        canvas.pen(0x0000FF, Canvas.FILL);
        rectangle(canvas, 2, 5, 4, 25);
        canvas.pen(0xFF0000, Canvas.FILL);
        rectangle(canvas, 5, 12, 7, 18);
        BufferedImage picture = BandedPicture.of(canvas.paths(), 10, 30, 8, 1);

        List<Integer> blue = new ArrayList<>();
        List<Integer> red = new ArrayList<>();
        for (int y = 0; y < 30; y++) {
            int[] row = row(picture, y);
            if (row[3] == 0xFF0000FF) {
                blue.add(y);
            }
            if (row[6] == 0xFFFF0000) {
                red.add(y);
            }
            assertThat(row[0]).isEqualTo(WHITE);
        }
        assertThat(blue).hasSize(20).startsWith(5).endsWith(24);
        assertThat(red).hasSize(6).startsWith(12).endsWith(17);
    }

    @Test
    void aBandThatWasLeftIsPaintedAgain() {
        PathRecorder canvas = new PathRecorder();
        canvas.pen(0x0000FF, Canvas.FILL);
        rectangle(canvas, 0, 0, 10, 5);
        BufferedImage picture = BandedPicture.of(canvas.paths(), 10, 30, 8, 1);

        int[] first = row(picture, 0);
        assertThat(row(picture, 29)).containsOnly(WHITE);
        assertThat(row(picture, 0)).isEqualTo(first).containsOnly(0xFF0000FF);
    }

    @Test
    void onlyABandIsKept() {
        int[] painted = new int[40];
        BandPixels pixels = new BandPixels(1000, 100, number -> painted[number]++);

        for (int i = 0; i < 1000; i++) {
            assertThat(pixels.getElem(0, i)).isEqualTo(0xFFFFFF);
        }
        assertThat(pixels.band()).hasSize(100);
        assertThat(Arrays.stream(painted).sum()).isEqualTo(10);
        assertThat(Arrays.copyOf(painted, 10)).containsOnly(1);
    }

    @Test
    void whatIsPaintedBeyondTheBandIsWhiteAndIsNotKept() {
        BandPixels[] own = new BandPixels[1];
        own[0] = new BandPixels(300, 100, number -> {
            own[0].setElem(0, 99, 0x111111 * (number + 1));
            own[0].setElem(0, 150, 0x222222);
            assertThat(own[0].getElem(0, 299)).isIn(0xFFFFFF, 0x333333);
        });

        assertThat(own[0].getElem(0, 99)).isEqualTo(0x111111);
        assertThat(own[0].getElem(0, 98)).isEqualTo(0xFFFFFF);
        assertThat(own[0].getElem(0, 150)).isEqualTo(0x222222);
        assertThat(own[0].getElem(0, 299)).isEqualTo(0xFFFFFF);
    }

    private static void rectangle(Canvas canvas, int left, int top, int right, int bottom) {
        canvas.moveTo(left, top);
        canvas.lineTo(right, top);
        canvas.lineTo(right, bottom);
        canvas.lineTo(left, bottom);
        canvas.lineTo(left, top);
    }

    private static int[] row(BufferedImage image, int y) {
        return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    }
}
