package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Page;
import org.longhand.press.png.PagePng;
import org.longhand.press.png.PictureBudget;
import org.longhand.press.png.PicturesBusyException;

class PicturesTest {

    private static final int DPI = 60;

    private final Manuscript manuscript = Manuscript.of(
            new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH), "Dear June,\n\nIt rained.\n\nSam", 7);
    private final PrintStyle style =
            PrintStyle.Choice.of(null, null, null, null).style();

    @Test
    void aPictureIsDrawnWithinWhatAllMayTake() {
        Page page = new LetterPrinter(new Pictures()).pages(manuscript, style).get(0);
        PictureBudget budget = new PictureBudget(PagePng.memory(page.sheet(), DPI), 0, Duration.ZERO);
        LetterPrinter printer = new LetterPrinter(new Pictures(budget));

        byte[] picture = printer.png(page, manuscript, style, DPI);
        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');

        budget.within(1, () -> {
            assertThatThrownBy(() -> printer.png(page, manuscript, style, DPI))
                    .isInstanceOf(PicturesBusyException.class);
            return null;
        });
        assertThat(printer.png(page, manuscript, style, DPI)).isEqualTo(picture);
    }
}
