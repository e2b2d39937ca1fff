package org.longhand.letter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.print.Manuscript;
import org.longhand.letter.print.PrintStyle;

/** A letter on paper: as a file to print, and as pages to show. */
@Path(LetterResource.PATH)
@Tag(name = "Paper")
public class PrintResource {

    private static final String PDF = "application/pdf";

    private final LetterService letters;
    private final LetterPrinter printer;
    private final PageAnswers answers;

    PrintResource(LetterService letters, LetterPrinter printer, PageAnswers answers) {
        this.letters = letters;
        this.printer = printer;
        this.answers = answers;
    }

    /** How to print this time, where it differs from how the letter says. */
    public record PrintQuery(
            @QueryParam("hand") String hand,
            @QueryParam("paper") String paper,
            @QueryParam("stationery") String stationery,
            @QueryParam("ink") String ink,
            @QueryParam("neatness") Double neatness,
            @QueryParam("paragraphs") String paragraphs,
            @QueryParam("fit") Boolean fit,
            @QueryParam("compact") boolean compact,
            @QueryParam("seed") Long seed,
            @QueryParam("revision") Integer revision,
            @QueryParam("substitute") boolean substitute) {

        PrintStyle style(Letter letter) {
            return new PrintStyle.Choice(hand, paper, stationery, ink, neatness, paragraphs, fit, compact, substitute)
                    .or(LetterPrinter.chosen(letter))
                    .style();
        }
    }

    @GET
    @Path("/{id}/letter.pdf")
    @Produces(PDF)
    @Operation(summary = "The letter as PDF: PDF/A-2u, its text selectable under the ink")
    public Response pdf(UUID id, @BeanParam PrintQuery query) {
        Letter letter = letters.get(id);
        Manuscript manuscript = manuscript(letter, query);
        return Response.ok(printer.pdf(manuscript, query.style(letter)), PDF)
                .header("Content-Disposition", disposition(letter))
                .build();
    }

    @GET
    @Path("/{id}/pages/{number}.svg")
    @Produces(PageAnswers.SVG)
    @Operation(summary = "One page of the letter as SVG")
    public Response page(UUID id, int number, @BeanParam PrintQuery query) {
        Letter letter = letters.get(id);
        return answers.svg(manuscript(letter, query), query.style(letter), number);
    }

    @GET
    @Path("/{id}/pages/{number}.png")
    @Produces(PageAnswers.PNG)
    @Operation(summary = "One page of the letter as a picture of so many dots an inch")
    public Response picture(
            UUID id, int number, @QueryParam("dpi") @DefaultValue("150") int dpi, @BeanParam PrintQuery query) {
        Letter letter = letters.get(id);
        return answers.png(manuscript(letter, query), query.style(letter), number, dpi);
    }

    private Manuscript manuscript(Letter letter, PrintQuery query) {
        Integer asked = query.revision() == null && letter.approval() != null
                ? Integer.valueOf(letter.approval().revision())
                : query.revision();
        String text = asked == null
                ? letter.text()
                : letters.revision(letter.id(), asked).text();
        if (text == null) {
            throw new LetterException(LetterException.Kind.NOTHING_TO_PRINT);
        }
        return Manuscript.of(
                letter,
                text,
                Objects.requireNonNullElse(query.seed(), letter.look().seed()));
    }

    /** RFC 6266: a plain name for old programs, the real one for the rest. */
    private static String disposition(Letter letter) {
        String name = "Letter to " + letter.recipient().calledBy() + ".pdf";
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"letter.pdf\"; filename*=UTF-8''" + encoded;
    }
}
