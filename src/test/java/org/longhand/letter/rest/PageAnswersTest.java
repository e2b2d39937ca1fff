package org.longhand.letter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.print.LetterFixture;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.print.Manuscript;
import org.longhand.letter.print.PrintStyle;
import org.longhand.letter.print.Printers;
import org.longhand.press.png.PagePng;

class PageAnswersTest {

    private final LetterPrinter printer = Printers.printer();
    private final PageAnswers answers = new PageAnswers(printer);
    private final PrintStyle style =
            PrintStyle.Choice.of(null, "a5", null, null).style();

    private static Manuscript manuscript(int sentences) {
        return Manuscript.of(
                new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH),
                "Dear June,\n\n" + "It rained on the pier. ".repeat(sentences) + "\n\nYours,\nSam",
                7);
    }

    @Test
    void aPageIsAnsweredWithHowManyThereAre() {
        Manuscript manuscript = manuscript(70);
        Response first = answers.svg(manuscript, style, 1);
        Response second = answers.svg(manuscript, style, 2);
        assertThat(first.getHeaderString("Longhand-Pages")).isEqualTo("2");
        assertThat(first.getMediaType()).hasToString("image/svg+xml");
        assertThat((String) first.getEntity())
                .isEqualTo(printer.svg(printer.pages(manuscript, style).get(0), manuscript, style));
        assertThat(second.getEntity()).isNotEqualTo(first.getEntity());
        assertThat(first.getHeaderString("Longhand-Overflow-Words")).isNull();
    }

    @Test
    void aPageThatThereIsNotIsNotFound() {
        Manuscript manuscript = manuscript(70);
        for (int number : new int[] {0, 3}) {
            assertThat(Refused.as(Kind.PAGE_NOT_FOUND, () -> answers.svg(manuscript, style, number))
                            .data())
                    .containsEntry("pages", 2);
        }
    }

    @Test
    void aPictureIsAsFineAsItCanBe() {
        Response picture = answers.png(manuscript(1), style, 1, 36);
        assertThat(picture.getMediaType()).hasToString("image/png");
        assertThat((byte[]) picture.getEntity()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.getHeaderString("Longhand-Pages")).isEqualTo("1");
        assertThatThrownBy(() -> answers.png(manuscript(1), style, 1, 1)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void aLetterThatIsToFitSaysHowManyWordsDoNot() {
        PrintStyle fitted = new PrintStyle.Choice(null, "a5", null, null, null, null, true, false, false).style();
        assertThat(answers.svg(manuscript(3), fitted, 1).getHeaderString("Longhand-Overflow-Words"))
                .isEqualTo("0");
        assertThat(Integer.parseInt(answers.svg(manuscript(120), fitted, 1).getHeaderString("Longhand-Overflow-Words")))
                .isPositive();
    }

    @Test
    void dotsAnInchHaveTheirBounds() {
        assertThatCode(() -> PageAnswers.requireDpi(PagePng.LOWEST_DPI)).doesNotThrowAnyException();
        assertThatCode(() -> PageAnswers.requireDpi(PagePng.HIGHEST_DPI)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PageAnswers.requireDpi(PagePng.LOWEST_DPI - 1)).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> PageAnswers.requireDpi(PagePng.HIGHEST_DPI + 1))
                .isInstanceOf(HttpProblem.class);
    }
}
