package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftNotes;
import org.longhand.hand.Page;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterState;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkTally;
import org.longhand.letter.model.Revision;

class LetterPrinterTest {

    private static final String TEXT = "Dear June,\n\nIt rained on the pier.\n\nYours,\nSam";

    private final LetterPrinter printer = Printers.printer();
    private final PrintStyle style =
            PrintStyle.Choice.of(null, "a5", null, null).style();

    private static Letter letter(String text) {
        Letter plain = new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH);
        Revision revision = new Revision(
                1,
                Revision.Author.HUMAN,
                null,
                null,
                Revision.State.COMPLETE,
                text,
                null,
                DraftNotes.NONE,
                null,
                Instant.EPOCH);
        return new Letter(
                plain.id(),
                null,
                plain.brief(),
                null,
                new LetterLook("sam", "a5", "ruled", "black", 0.4, true, 42),
                null,
                new LetterState(
                        1, LetterStatus.DRAFTED, revision, null, null, RemarkTally.NONE, Instant.EPOCH, Instant.EPOCH));
    }

    private static Manuscript manuscript(String text) {
        return Manuscript.of(letter(text), text, 42);
    }

    @Test
    void aManuscriptIsWhatIsPutOnPaper() {
        Manuscript manuscript = manuscript(TEXT);
        assertThat(manuscript.text()).isEqualTo(TEXT);
        assertThat(manuscript.closing()).isEqualTo("Yours,");
        assertThat(manuscript.signs()).isEqualTo("Sam");
        assertThat(manuscript.title()).isEqualTo("June, 1 June 2026");
        assertThat(manuscript.seed()).isEqualTo(42);
        assertThat(manuscript.created()).isEqualTo(Instant.EPOCH);
        assertThat(manuscript.language()).isEqualTo("en");
        assertThat(manuscript.parts().date()).isEqualTo("1 June 2026");
        assertThat(manuscript.parts().signature()).isEqualTo("Sam");
        Manuscript undated = new Manuscript(TEXT, "Yours,", "Sam", null, "en", "June", 42, Instant.EPOCH);
        assertThat(undated.parts().date()).isEmpty();
    }

    @Test
    void theLettersOwnLookIsWhatItIsShownIn() {
        Letter letter = letter(TEXT);
        PrintStyle.Choice chosen = LetterPrinter.chosen(letter);
        assertThat(chosen)
                .isEqualTo(new PrintStyle.Choice("sam", "a5", "ruled", "black", 0.4, null, true, false, false));
        Manuscript manuscript = manuscript(TEXT);
        List<Page> pages = printer.pages(manuscript, chosen.style());
        assertThat(printer.svg(letter)).containsExactly(printer.svg(pages.get(0), manuscript, chosen.style()));
        InkedLetter inked = printer.ink(letter, TEXT);
        assertThat(inked.pages()).extracting(InkedLetter.InkedPage::svg).isEqualTo(printer.svg(letter));
    }

    @Test
    void aFileSaysWhatItIs() {
        String svg = printer.svg(printer.pages(manuscript(TEXT), style).get(0), manuscript(TEXT), style);
        assertThat(svg).startsWith("<svg").contains("June, 1 June 2026", "data-text=\"pier.\"");
        byte[] pdf = printer.pdf(manuscript(TEXT), style);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(printer.pdf(manuscript(TEXT), style)).isEqualTo(pdf);
        assertThat(printer.fit(manuscript(TEXT), style).fits()).isTrue();
        assertThat(printer.fit(manuscript("It rained on the pier. ".repeat(200)), style)
                        .overflowWords())
                .isPositive();
    }

    @Test
    void aCharacterThatTheHandCannotWriteIsNamedWithItsPlace() {
        Manuscript odd = manuscript("Dear June,\n\nIt rained 字 on the pier.\n\nYours,\nSam");
        LetterException refused = Refused.as(Kind.GLYPH_UNSUPPORTED, () -> printer.pages(odd, style));
        assertThat(refused.data()).containsEntry("hand", style.hand().id()).containsEntry("hands", List.of());
        assertThat((List<?>) refused.data().get("glyphs"))
                .singleElement()
                .isEqualTo(Map.of("character", "字", "part", "body", "paragraph", 0, "offset", 10));
        Refused.as(Kind.GLYPH_UNSUPPORTED, () -> printer.fit(odd, style));
    }

    @Test
    void aHarmlessStandInIsWrittenWhereThatIsWanted() {
        Manuscript arrow = manuscript("Dear June,\n\nIt rained № 7 on the pier.\n\nYours,\nSam");
        LetterException refused = Refused.as(Kind.GLYPH_UNSUPPORTED, () -> printer.pages(arrow, style));
        assertThat(refused.data()).containsEntry("hand", style.hand().id());
        PrintStyle standing = new PrintStyle.Choice(null, "a5", null, null, null, null, null, false, true).style();
        assertThat(printer.pages(arrow, standing)).isNotEmpty();
    }
}
