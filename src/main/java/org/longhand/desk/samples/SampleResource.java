package org.longhand.desk.samples;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.longhand.desk.messages.Messages;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Sheet;
import org.longhand.press.Ink;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/** What a hand, an ink or a paper looks like. The words in them are the house's own, so anybody may keep them. */
@Path("/desk/samples")
@Produces(SampleResource.SVG)
public class SampleResource {

    static final String SVG = "image/svg+xml";
    private static final int HOUR = 3600;

    private final SampleCache shelf;

    SampleResource(SampleCache shelf) {
        this.shelf = shelf;
    }

    /** The house's name, for the head of every page. */
    @GET
    @Path("/longhand.svg")
    public Response name(@Context Request request) {
        return answer(request, "name", () -> Samples.line("Longhand", hand("amelia"), ink("black"), "en"));
    }

    @GET
    @Path("/hands/{hand}.svg")
    public Response hand(
            String hand,
            @QueryParam("ink") @DefaultValue("blue-black") String ink,
            @QueryParam("language") String language,
            @Context Request request) {
        Messages messages = Messages.in(language);
        return answer(
                request,
                String.join(" ", "hand", hand, ink, messages.locale().getLanguage()),
                () -> Samples.line(messages.say("sample.line"), hand(hand), ink(ink), tag(messages)));
    }

    @GET
    @Path("/inks/{ink}.svg")
    public Response ink(
            String ink,
            @QueryParam("hand") @DefaultValue("rose") String hand,
            @QueryParam("language") String language,
            @Context Request request) {
        Messages messages = Messages.in(language);
        return answer(
                request,
                String.join(" ", "ink", hand, ink, messages.locale().getLanguage()),
                () -> Samples.line(messages.say("sample.word"), hand(hand), ink(ink), tag(messages)));
    }

    @GET
    @Path("/stationery/{stationery}.svg")
    public Response stationery(String stationery, @Context Request request) {
        Messages messages = Messages.in("en");
        return answer(
                request,
                "stationery " + stationery,
                () -> Samples.paper(on(stationery), hand("rose"), letter(messages), "en"));
    }

    /** All of it together. */
    @GET
    @Path("/page.svg")
    public Response page(
            @QueryParam("hand") @DefaultValue("rose") String hand,
            @QueryParam("ink") @DefaultValue("blue-black") String ink,
            @QueryParam("paper") @DefaultValue("a5") String paper,
            @QueryParam("stationery") @DefaultValue("plain") String stationery,
            @QueryParam("language") String language,
            @Context Request request) {
        Messages messages = Messages.in(language);
        return answer(
                request,
                String.join(
                        " ",
                        "page",
                        hand,
                        ink,
                        paper,
                        stationery,
                        messages.locale().getLanguage()),
                () -> Samples.page(
                        letter(messages), hand(hand), ink(ink), sheet(paper), on(stationery), tag(messages)));
    }

    private Response answer(Request request, String name, Supplier<byte[]> draw) {
        SampleCache.Drawn drawn = shelf.get(name, draw);
        EntityTag tag = new EntityTag(drawn.tag(), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl keep = new CacheControl();
        keep.setMaxAge(HOUR);
        keep.setNoTransform(false);
        return (unchanged != null ? unchanged : Response.ok(drawn.svg(), SVG))
                .tag(tag)
                .cacheControl(keep)
                .build();
    }

    private static List<String> letter(Messages messages) {
        return messages.say("sample.letter").lines().toList();
    }

    private static String tag(Messages messages) {
        return messages.locale().toLanguageTag();
    }

    private static Hand hand(String id) {
        return Hands.named(id).orElseThrow(NotFoundException::new);
    }

    private static Ink ink(String name) {
        return Ink.named(name).orElseThrow(NotFoundException::new);
    }

    private static Sheet sheet(String name) {
        return Sheets.named(name).orElseThrow(NotFoundException::new);
    }

    private static Stationery on(String id) {
        return Stationery.named(id).orElseThrow(NotFoundException::new);
    }
}
