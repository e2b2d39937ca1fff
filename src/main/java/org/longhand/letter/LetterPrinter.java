package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longhand.hand.Hands;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.Scribe;
import org.longhand.hand.Style;
import org.longhand.hand.Substitutions;
import org.longhand.hand.UnsupportedGlyph;
import org.longhand.hand.UnsupportedGlyphsException;
import org.longhand.http.Problems;
import org.longhand.press.Detail;
import org.longhand.press.PageSvg;
import org.longhand.press.PdfPress;
import org.longhand.press.PrintJob;
import org.longhand.press.Stationery;

/** Puts a letter's text on paper. Preview and print come from the same pages. */
@ApplicationScoped
public class LetterPrinter {

    static final String SVG = "image/svg+xml";

    /**
     * A text that is to be put on paper.
     *
     * @param text    from salutation to signature
     * @param title   what a reader's window calls it
     * @param created the date that a file bears
     */
    record Manuscript(String text, String closing, String signs, LocalDate date, String language, String title,
            long seed, Instant created) {

        static Manuscript of(Letter letter, String text, long seed) {
            return new Manuscript(text, letter.closing(), letter.sender().signs(), letter.date(), letter.language(),
                    letter.recipient().calledBy() + ", " + DateLine.of(letter.date(), letter.language()), seed,
                    letter.createdAt());
        }
    }

    /** The pages of the text on a letter's page, in its own style, each as SVG. */
    public List<String> svg(Letter letter) {
        PrintStyle style = PrintStyle.of(names(letter));
        Manuscript manuscript = Manuscript.of(letter, letter.text(), letter.seed());
        return pages(manuscript, style).stream().map(page -> svg(page, manuscript, style)).toList();
    }

    /** What a letter is written with, where it was said. */
    static PrintStyle.Names names(Letter letter) {
        return new PrintStyle.Names(letter.hand(), letter.paper(), letter.stationery(), letter.ink(), false);
    }

    /** @throws HttpProblem 422 {@code glyph-unsupported} */
    List<Page> pages(Manuscript manuscript, PrintStyle style) {
        LetterText text = LetterParts.of(manuscript.text(), manuscript.closing(), manuscript.signs(),
                manuscript.date() == null ? "" : DateLine.of(manuscript.date(), manuscript.language()));
        if (style.substitute()) {
            text = Substitutions.apply(text, style.hand());
        }
        try {
            boolean ruled = style.stationery() == Stationery.RULED;
            return new Scribe(style.hand()).write(text, style.sheet(), Style.CAREFUL.withRuled(ruled),
                    manuscript.seed());
        } catch (UnsupportedGlyphsException e) {
            throw unsupported(e, text, style);
        }
    }

    byte[] pdf(Manuscript manuscript, PrintStyle style) {
        return PdfPress.print(pages(manuscript, style), job(manuscript, style));
    }

    String svg(Page page, Manuscript manuscript, PrintStyle style) {
        return new String(PageSvg.draw(page, job(manuscript, style)), StandardCharsets.UTF_8);
    }

    /** @throws HttpProblem 404 {@code page-not-found} where there are fewer pages */
    Response page(Manuscript manuscript, PrintStyle style, int number) {
        List<Page> pages = pages(manuscript, style);
        if (number < 1 || number > pages.size()) {
            throw Problems.notFound("page-not-found", "This letter has " + pages.size() + " page(s).");
        }
        return Response.ok(svg(pages.get(number - 1), manuscript, style), SVG)
                .header("Longhand-Pages", pages.size()).build();
    }

    private static PrintJob job(Manuscript manuscript, PrintStyle style) {
        return new PrintJob(manuscript.title(), manuscript.language(), manuscript.signs(), style.ink(),
                style.stationery(), Detail.FINE, manuscript.seed(), manuscript.created());
    }

    private static HttpProblem unsupported(UnsupportedGlyphsException e, LetterText text, PrintStyle style) {
        List<String> able = Hands.ids().stream()
                .filter(id -> new Scribe(Hands.named(id).orElseThrow()).unsupported(text).isEmpty()).toList();
        String characters = e.glyphs().stream().map(UnsupportedGlyph::character).distinct()
                .collect(Collectors.joining(" "));
        String others = able.isEmpty() ? "No hand here can; take them out, or print with `substitute=true` where a "
                + "harmless stand-in will do." : "These hands can: " + String.join(", ", able) + ".";
        return Problems.problem(422, "glyph-unsupported", "The hand cannot write every character",
                "The hand " + style.hand().id() + " cannot write " + characters + " . " + others)
                .with("glyphs", e.glyphs().stream().map(LetterPrinter::place).toList())
                .with("hands", able).build();
    }

    private static Map<String, Object> place(UnsupportedGlyph glyph) {
        return Map.of("character", glyph.character(), "part", glyph.part().name().toLowerCase(java.util.Locale.ROOT),
                "paragraph", glyph.paragraph(), "offset", glyph.offset());
    }
}
