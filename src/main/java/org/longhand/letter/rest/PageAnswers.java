package org.longhand.letter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.longhand.hand.Fit;
import org.longhand.hand.Page;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.print.Manuscript;
import org.longhand.letter.print.PrintStyle;
import org.longhand.press.png.PagePng;

/** Answers with one page of a manuscript as a picture, and with how many pages there are. */
@ApplicationScoped
class PageAnswers {

    static final String SVG = "image/svg+xml";
    static final String PNG = "image/png";

    private final LetterPrinter printer;

    PageAnswers(LetterPrinter printer) {
        this.printer = printer;
    }

    Response svg(Manuscript manuscript, PrintStyle style, int number) {
        List<Page> pages = printer.pages(manuscript, style);
        return counted(printer.svg(page(pages, number), manuscript, style), SVG, pages, manuscript, style);
    }

    Response png(Manuscript manuscript, PrintStyle style, int number, int dpi) {
        requireDpi(dpi);
        List<Page> pages = printer.pages(manuscript, style);
        return counted(printer.png(page(pages, number), manuscript, style, dpi), PNG, pages, manuscript, style);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where a picture cannot be so coarse or so fine */
    static void requireDpi(int dpi) {
        if (dpi < PagePng.LOWEST_DPI || dpi > PagePng.HIGHEST_DPI) {
            throw Problems.invalid(
                    "dpi", "Ask for %d to %d dots an inch.".formatted(PagePng.LOWEST_DPI, PagePng.HIGHEST_DPI));
        }
    }

    private static Page page(List<Page> pages, int number) {
        if (number < 1 || number > pages.size()) {
            throw new LetterException(LetterException.Kind.PAGE_NOT_FOUND).with("pages", pages.size());
        }
        return pages.get(number - 1);
    }

    private Response counted(Object picture, String type, List<Page> pages, Manuscript manuscript, PrintStyle style) {
        Response.ResponseBuilder answer = Response.ok(picture, type).header("Longhand-Pages", pages.size());
        if (style.style().fit()) {
            Fit fit = printer.fit(manuscript, style);
            answer.header("Longhand-Overflow-Words", fit.overflowWords());
        }
        return answer.build();
    }
}
