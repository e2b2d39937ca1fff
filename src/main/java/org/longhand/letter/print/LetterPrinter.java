package org.longhand.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longhand.hand.Fit;
import org.longhand.hand.Hands;
import org.longhand.hand.LetterText;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.UnsupportedGlyph;
import org.longhand.hand.UnsupportedGlyphsException;
import org.longhand.hand.scribe.Scribe;
import org.longhand.hand.scribe.Substitutions;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterLook;
import org.longhand.press.PrintJob;
import org.longhand.press.pdf.PdfPress;
import org.longhand.press.svg.PageSvg;

/**
 * Puts a letter's text on paper. Preview and print come from the same pages.
 *
 * <p>All methods throw GLYPH_UNSUPPORTED where the hand cannot write a character.
 */
@ApplicationScoped
public class LetterPrinter {

    private final Pictures pictures;

    LetterPrinter(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The pages of the text on a letter's page, in its own style, each as SVG. */
    public List<String> svg(Letter letter) {
        PrintStyle style = chosen(letter).style();
        Manuscript manuscript =
                Manuscript.of(letter, letter.text(), letter.look().seed());
        return pages(manuscript, style).stream()
                .map(page -> svg(page, manuscript, style))
                .toList();
    }

    /** As {@link #svg}, for another text, in pieces. */
    public InkedLetter ink(Letter letter, String text) {
        PrintStyle style = chosen(letter).style();
        Manuscript manuscript = Manuscript.of(letter, text, letter.look().seed());
        List<Page> pages = pages(manuscript, style);
        WordPlaces places = new WordPlaces(text);
        int overflow = pages.stream()
                .skip(1)
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.role() != Line.Role.PAGE_NUMBER)
                .mapToInt(line -> line.words().size())
                .sum();
        return new InkedLetter(
                pages.stream()
                        .map(p -> PagePieces.cut(p, svg(p, manuscript, style), places))
                        .toList(),
                overflow,
                pages.size() == 2 && fit(manuscript, style).fits());
    }

    /** What a letter is written with, where it was said. */
    public static PrintStyle.Choice chosen(Letter letter) {
        LetterLook look = letter.look();
        return new PrintStyle.Choice(
                look.hand(),
                look.paper(),
                look.stationery(),
                look.ink(),
                look.neatness(),
                null,
                look.fit(),
                false,
                false);
    }

    public List<Page> pages(Manuscript manuscript, PrintStyle style) {
        LetterText text = text(manuscript, style);
        try {
            return new Scribe(style.hand()).write(text, style.sheet(), style.style(), manuscript.seed());
        } catch (UnsupportedGlyphsException e) {
            throw unsupported(e, text, style);
        }
    }

    /** How the text goes onto one page. */
    public Fit fit(Manuscript manuscript, PrintStyle style) {
        LetterText text = text(manuscript, style);
        try {
            return new Scribe(style.hand()).fit(text, style.sheet(), style.style(), manuscript.seed());
        } catch (UnsupportedGlyphsException e) {
            throw unsupported(e, text, style);
        }
    }

    public byte[] pdf(Manuscript manuscript, PrintStyle style) {
        return PdfPress.print(pages(manuscript, style), job(manuscript, style));
    }

    public String svg(Page page, Manuscript manuscript, PrintStyle style) {
        return new String(PageSvg.draw(page, job(manuscript, style)), StandardCharsets.UTF_8);
    }

    public byte[] png(Page page, Manuscript manuscript, PrintStyle style, int dpi) {
        return pictures.png(page, job(manuscript, style), dpi);
    }

    private static LetterText text(Manuscript manuscript, PrintStyle style) {
        LetterText parts = manuscript.parts();
        return style.substitute() ? Substitutions.apply(parts, style.hand()) : parts;
    }

    private static PrintJob job(Manuscript manuscript, PrintStyle style) {
        return new PrintJob(
                manuscript.title(),
                manuscript.language(),
                manuscript.signs(),
                style.ink(),
                style.stationery(),
                style.detail(),
                manuscript.seed(),
                manuscript.created());
    }

    static LetterException unsupported(UnsupportedGlyphsException e, LetterText text, PrintStyle style) {
        List<String> able = Hands.ids().stream()
                .filter(id -> new Scribe(Hands.named(id).orElseThrow())
                        .unsupported(text)
                        .isEmpty())
                .toList();
        return new LetterException(LetterException.Kind.GLYPH_UNSUPPORTED)
                .with("hand", style.hand().id())
                .with("glyphs", e.glyphs().stream().map(LetterPrinter::place).toList())
                .with("hands", able);
    }

    private static Map<String, Object> place(UnsupportedGlyph glyph) {
        return Map.of(
                "character",
                glyph.character(),
                "part",
                glyph.part().name().toLowerCase(Locale.ROOT),
                "paragraph",
                glyph.paragraph(),
                "offset",
                glyph.offset());
    }
}
