package org.longhand.desk.pen;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.util.Set;
import java.util.UUID;
import org.longhand.desk.DeskProblems;
import org.longhand.http.Problems;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.RemarkService;
import org.longhand.people.Fact;

/** The red pen: every remark with its answers and the facts behind each sentence, on a page that needs no scripts. */
@Path("/letters/{id}/pen")
@Produces(MediaType.TEXT_HTML)
public class PenResource {

    /** The remark is gone, cannot be answered like that, or the letter has changed. */
    private static final Set<Integer> STALE = Set.of(404, 409, 412);

    private final RemarkService remarks;
    private final PenPages pages;
    private final DeskProblems problems;

    PenResource(RemarkService remarks, PenPages pages, DeskProblems problems) {
        this.remarks = remarks;
        this.pages = pages;
        this.problems = problems;
    }

    @GET
    public TemplateInstance read(UUID id) {
        return PenTemplates.pen(pages.of(id, null));
    }

    /**
     * RemarkActions a remark, and leads to the one that stands in its place then.
     *
     * @param remark its id
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
        try {
            settle(id, remark, action, tag);
        } catch (HttpProblem problem) { // what was read is no longer so: show what is
            if (!STALE.contains(problem.getStatusCode())) {
                throw problem;
            }
            return Response.status(problem.getStatusCode())
                    .entity(PenTemplates.pen(pages.of(id, problems.detail(problem))))
                    .build();
        }
        return Response.seeOther(URI.create("/letters/" + id + "/pen#remark-" + (before.indexOf(remark) + 1)))
                .build();
    }

    /** One answer of a script, which shows the letter's text as it is now and keeps what is typed meanwhile. */
    public record RemarkAnswer(
            @NotNull String remark, @NotNull String action) {}

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
        try {
            Letter letter = settle(id, answer.remark(), answer.action(), "*");
            return Response.ok(new Answered(
                            letter.revision().number(),
                            letter.text(),
                            letter.facts().stream().map(Fact::text).toList(),
                            null))
                    .build();
        } catch (HttpProblem problem) {
            if (!STALE.contains(problem.getStatusCode())) {
                throw problem;
            }
            return Response.status(problem.getStatusCode())
                    .entity(new Answered(0, null, List.of(), problems.detail(problem)))
                    .build();
        }
    }

    private Letter settle(UUID id, String remark, String action, String tag) {
        return switch (action == null ? "" : action) {
            case RemarkActions.ACCEPT -> remarks.accept(id, remark, tag);
            case RemarkActions.DISMISS -> remarks.dismiss(id, remark);
            case RemarkActions.TRUE -> remarks.confirm(id, remark);
            default -> throw Problems.invalid("action", "This is no answer to a remark.");
        };
    }
}
