package org.longhand.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Sheet;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

class CatalogueTest {

    @Test
    void everyPaperHasRoomForALetter() {
        for (Sheet sheet : Sheets.all()) {
            double lines = (sheet.height() - sheet.top() - sheet.bottom()) / sheet.linePitch();
            double letters = (sheet.width() - sheet.left() - sheet.right()) / sheet.xHeight();
            assertThat(lines).isGreaterThan(12);
            assertThat(letters).isGreaterThan(50);
            assertThat(sheet.linePitch() / sheet.xHeight()).isBetween(3.4, 3.7);
            assertThat(Sheets.named(sheet.name())).contains(sheet);
        }
        assertThat(Sheets.all().get(0)).isEqualTo(Sheets.A5);
        assertThat(Sheets.all()).extracting(Sheet::name).doesNotHaveDuplicates();
        assertThat(Sheets.named("a3")).isEmpty();
    }

    @Test
    void everyInkCanBeReadAndGetsDarkerWithItsDensity() {
        for (Ink ink : Ink.all()) {
            assertThat(Ink.named(ink.name())).contains(ink);
            assertThat(contrast(ink.tint(1))).isGreaterThan(7);
            assertThat(contrast(ink.tint(0.5f))).isGreaterThan(4.5);
            Set<Integer> tints = new HashSet<>();
            double before = 0;
            for (int i = 0; i <= 100; i++) {
                int tint = ink.tint(i / 100f);
                tints.add(tint);
                assertThat(contrast(tint)).isGreaterThanOrEqualTo(before);
                before = contrast(tint);
            }
            assertThat(tints).hasSize(Ink.TINTS);
            assertThat(ink.tint(0)).isEqualTo(ink.thin());
            assertThat(ink.tint(-3)).isEqualTo(ink.thin());
            assertThat(ink.tint(7)).isEqualTo(ink.full());
        }
        assertThat(Ink.all()).extracting(Ink::name).doesNotHaveDuplicates();
    }

    @Test
    void aJobSaysWhatIsWrongWithIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> job(" \n", "en")).withMessageContaining("title");
        assertThatIllegalArgumentException().isThrownBy(() -> job(null, "en")).withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("A letter", "not a tag"))
                .withMessageContaining("not a tag");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new PrintJob("A letter", "en", "", null, Stationery.PLAIN, Detail.FINE, 1, Instant.EPOCH));
        assertThat(job("A\nletter\u0000 ", "fr-ca"))
                .extracting(PrintJob::title, PrintJob::language, PrintJob::author)
                .containsExactly("A letter", "fr-CA", "");
    }

    private static PrintJob job(String title, String language) {
        return new PrintJob(title, language, null, Ink.BLACK, Stationery.PLAIN, Detail.FINE, 1, Instant.EPOCH);
    }

    /** With white paper, as WCAG 2 counts it. */
    private static double contrast(int rgb) {
        double luminance = 0;
        double[] share = {0.0722, 0.7152, 0.2126};
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 8 * i & 0xFF) / 255.0;
            luminance += share[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
