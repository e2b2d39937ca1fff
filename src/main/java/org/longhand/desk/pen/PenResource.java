package org.longhand.desk.pen;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.rest.IfMatch;
import org.longhand.letter.review.ClaimService;
import org.longhand.letter.review.RemarkService;
import org.longhand.people.Fact;

/** The red pen: every remark with its answers and the facts behind each sentence, on a page that needs no scripts. */
@Path("/letters/{id}/pen")
@Produces(MediaType.TEXT_HTML)
public class PenResource {

    private final RemarkService remarks;
    private final ClaimService claims;
    private final PenPages pages;
    private final DeskProblems problems;

    PenResource(RemarkService remarks, ClaimService claims, PenPages pages, DeskProblems problems) {
        this.remarks = remarks;
        this.claims = claims;
        this.pages = pages;
        this.problems = problems;
    }

    @GET
    public TemplateInstance read(UUID id) {
        return PenTemplates.pen(pages.of(id, null));
    }

    /**
     * Answers a remark, and leads to the one that stands in its place then.
     *
     * @param remark its id; null where all open claims are answered
     * @param action one of {@link RemarkActions}
     * @param tag the state of the letter that was read; an answer that changes the text is refused on another one
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            UUID id,
            @FormParam("remark") String remark,
            @FormParam("action") String action,
            @FormParam("tag") String tag) {
        List<String> before =
                pages.of(id, null).remarks().stream().map(RemarkView::id).toList();
        return Refusal.attempt(
                () -> {
                    settle(id, remark, action, tag);
                    String next = "/letters/" + id + "/pen#remark-" + (before.indexOf(remark) + 1);
                    return Response.seeOther(URI.create(next)).build();
                },
                Refusal::stale, // what was read is no longer so: show what is
                refusal -> refusal.with(PenTemplates.pen(pages.of(id, problems.detail(refusal)))));
    }

    /**
     * One answer of a script, to a remark or, without one, to all open claims, which shows the letter's text as it is
     * now and keeps what is typed meanwhile.
     */
    public record RemarkAnswer(String remark, @NotNull String action) {}

    /**
     * @param facts what was told for the letter
     * @param trouble why nothing was done, or null
     */
    record Answered(int revision, String text, List<String> facts, String trouble) {}

    /** As {@link #answer}, for a script. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response answered(UUID id, @NotNull @Valid RemarkAnswer answer) {
        return Refusal.attempt(
                () -> Response.ok(answered(settle(id, answer.remark(), answer.action(), "*")))
                        .build(),
                Refusal::stale,
                refusal -> refusal.with(new Answered(0, null, List.of(), problems.detail(refusal))));
    }

    private static Answered answered(Letter letter) {
        return new Answered(
                letter.revision().number(),
                letter.text(),
                letter.facts().stream().map(Fact::text).toList(),
                null);
    }

    private Letter settle(UUID id, String remark, String action, String tag) {
        return switch (action == null ? "" : action) {
            case RemarkActions.ACCEPT -> remarks.accept(id, remark, IfMatch.of(tag));
            case RemarkActions.DISMISS -> remarks.dismiss(id, remark);
            case RemarkActions.TRUE, RemarkActions.REMEMBER -> claims.confirm(id, remark);
            case RemarkActions.TAKE_OUT -> claims.takeOut(id, remark, IfMatch.of(tag));
            case RemarkActions.ALL_TRUE -> claims.confirmAll(id, IfMatch.of(tag));
            default -> throw new InvalidInputException("action", "This is no answer to a remark.");
        };
    }
}
