package org.longhand.letter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Sheet;
import org.longhand.press.Ink;
import org.longhand.press.paper.Envelope;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/** What there is to choose from. In each list the first is the one that is taken where nobody chose. */
@Path("/api/v1")
@Tag(name = "Catalogue")
public class CatalogueResource {

    /** A hand, and whose work it was made from. */
    public record HandView(String id, String title, String description, boolean joined, Hand.Licence licence) {}

    /** @param width in points */
    public record PaperView(String id, double width, double height) {}

    /** One thing by name. */
    public record Choice(String id, String title) {}

    /** @param color as {@code #rrggbb} */
    public record InkView(String id, String title, String color) {}

    /** @param width in points */
    public record EnvelopeView(String id, String title, double width, double height) {}

    /** Everything that is not the hand. */
    public record StationeryView(
            List<PaperView> papers, List<Choice> stationery, List<InkView> inks, List<EnvelopeView> envelopes) {}

    @GET
    @Path("/hands")
    @Operation(summary = "The handwritings, with their licences")
    public List<HandView> hands() {
        return Hands.ids().stream()
                .map(id -> Hands.named(id).orElseThrow())
                .map(h -> new HandView(h.id(), h.title(), h.description(), h.joined(), h.licence()))
                .toList();
    }

    @GET
    @Path("/stationery")
    @Operation(summary = "Papers, what stands on them, inks and envelopes")
    public StationeryView stationery() {
        return new StationeryView(
                Sheets.all().stream()
                        .map((Sheet s) -> new PaperView(s.name(), s.width(), s.height()))
                        .toList(),
                Arrays.stream(Stationery.values())
                        .map(s -> new Choice(s.id(), s.title()))
                        .toList(),
                Ink.all().stream()
                        .map(i -> new InkView(i.name(), i.title(), "#%06x".formatted(i.full())))
                        .toList(),
                Envelope.all().stream()
                        .map(e -> new EnvelopeView(e.name(), e.title(), e.width(), e.height()))
                        .toList());
    }
}
