package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.hand.Page;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.Problems;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.print.EnvelopeAddresser;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.print.Pictures;
import org.longhand.letter.print.PrintStyle;
import org.longhand.press.paper.Envelope;
import org.longhand.press.pdf.PdfPress;
import org.longhand.press.svg.PageSvg;

/** A letter's envelope, addressed by the hand that wrote the letter. */
@Path(LetterResource.PATH + "/{id}")
@Tag(name = "Paper")
public class EnvelopeResource {

    private static final String PDF = "application/pdf";

    private final LetterService letters;
    private final EnvelopeAddresser addresser;
    private final Pictures pictures;

    EnvelopeResource(LetterService letters, EnvelopeAddresser addresser, Pictures pictures) {
        this.pictures = pictures;
        this.letters = letters;
        this.addresser = addresser;
    }

    /**
     * How to address the envelope, where it differs from how the letter is written.
     *
     * @param envelope which one; the one that the letter's paper goes into where nobody chose
     * @param sender {@code front} (top left), {@code flap} (on the back) or {@code none}
     */
    public record EnvelopeQuery(
            @QueryParam("envelope") String envelope,
            @QueryParam("sender") String sender,
            @QueryParam("hand") String hand,
            @QueryParam("stationery") String stationery,
            @QueryParam("ink") String ink,
            @QueryParam("neatness") Double neatness,
            @QueryParam("seed") Long seed,
            @QueryParam("substitute") boolean substitute) {}

    @GET
    @Path("/envelope.pdf")
    @Produces(PDF)
    @Operation(summary = "The letter's envelope as PDF; the second page, if any, is its back")
    public Response pdf(UUID id, @BeanParam EnvelopeQuery query) {
        EnvelopeAddresser.Addressed addressed = address(id, query);
        return Response.ok(PdfPress.print(addressed.sides(), addressed.job()), PDF)
                .header("Content-Disposition", "inline; filename=\"envelope.pdf\"")
                .build();
    }

    @GET
    @Path("/envelope.svg")
    @Produces(PageAnswers.SVG)
    @Operation(summary = "One side of the envelope as SVG: 1 is the face, 2 the back")
    public Response svg(UUID id, @QueryParam("side") @DefaultValue("1") int side, @BeanParam EnvelopeQuery query) {
        EnvelopeAddresser.Addressed addressed = address(id, query);
        return Response.ok(PageSvg.draw(side(addressed, side), addressed.job()), PageAnswers.SVG)
                .build();
    }

    @GET
    @Path("/envelope.png")
    @Produces(PageAnswers.PNG)
    @Operation(summary = "One side of the envelope as a picture of so many dots an inch")
    public Response png(
            UUID id,
            @QueryParam("side") @DefaultValue("1") int side,
            @QueryParam("dpi") @DefaultValue("150") int dpi,
            @BeanParam EnvelopeQuery query) {
        PageAnswers.requireDpi(dpi);
        EnvelopeAddresser.Addressed addressed = address(id, query);
        return Response.ok(pictures.png(side(addressed, side), addressed.job(), dpi), PageAnswers.PNG)
                .build();
    }

    @PUT
    @Path("/addresses")
    @Operation(summary = "Say where the letter goes and who sends it, line by line")
    public Response addresses(
            UUID id,
            @NotNull(message = "Send {\"recipient\": [\"…\"], \"sender\": [\"…\"]}.") @Valid
                    LetterRequest.Addresses request,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers) {
        Letter letter = letters.address(id, request, IfMatch.orAny(ifMatch));
        return LetterView.answer(Response.ok(), letter, AcceptedLanguage.of(headers));
    }

    private EnvelopeAddresser.Addressed address(UUID id, EnvelopeQuery query) {
        Letter letter = letters.get(id);
        PrintStyle style = new PrintStyle.Choice(
                        query.hand(),
                        null,
                        query.stationery(),
                        query.ink(),
                        query.neatness(),
                        null,
                        null,
                        false,
                        query.substitute())
                .or(LetterPrinter.chosen(letter))
                .style();
        Envelope envelope = query.envelope() == null
                ? Envelope.of(style.sheet())
                : Envelope.named(query.envelope())
                        .orElseThrow(() -> unknown(
                                "envelope",
                                Envelope.all().stream().map(Envelope::name).toList()));
        return addresser.address(
                letter,
                envelope,
                place(query.sender()),
                style,
                Objects.requireNonNullElse(query.seed(), letter.look().seed()));
    }

    private static EnvelopeAddresser.SenderPlace place(String name) {
        EnvelopeAddresser.SenderPlace[] all = EnvelopeAddresser.SenderPlace.values();
        return name == null
                ? all[0]
                : Arrays.stream(all)
                        .filter(p -> id(p).equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(
                                "sender",
                                Arrays.stream(all).map(EnvelopeResource::id).collect(Collectors.toList())));
    }

    private static String id(EnvelopeAddresser.SenderPlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static RuntimeException unknown(String field, List<String> all) {
        return Problems.invalid(
                field, "There is no " + field + " of this name. There are: " + String.join(", ", all) + ".");
    }

    private static Page side(EnvelopeAddresser.Addressed addressed, int number) {
        if (number < 1 || number > addressed.sides().size()) {
            throw new LetterException(LetterException.Kind.SIDE_NOT_FOUND)
                    .with("sides", addressed.sides().size());
        }
        return addressed.sides().get(number - 1);
    }
}
