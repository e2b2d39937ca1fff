package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
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
import org.longhand.http.Problems;
import org.longhand.letter.RemarkService;
import org.longhand.letter.RemarkView;

/** The red pen for a browser without scripts: every remark with its answers, and the facts behind each sentence. */
@Path("/letters/{id}/pen")
@Produces(MediaType.TEXT_HTML)
public class PenResource {

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
        return DeskTemplates.pen(pages.of(id, null));
    }

    /**
     * Answers a remark, and leads to the one that stands in its place then.
     *
     * @param remark its id
     * @param action one of {@link Answers}
     * @param tag    the state of the letter that was read; an answer that changes the text is refused on another one
     */
    @POST
    public Response answer(UUID id, @FormParam("remark") String remark, @FormParam("action") String action,
            @FormParam("tag") String tag) {
        List<String> before = pages.of(id, null).remarks().stream().map(RemarkView::id).toList();
        try {
            switch (action == null ? "" : action) {
                case Answers.ACCEPT -> remarks.accept(id, remark, tag);
                case Answers.DISMISS -> remarks.dismiss(id, remark);
                case Answers.TRUE -> remarks.confirm(id, remark);
                default -> throw Problems.invalid("action", "This is no answer to a remark.");
            }
        } catch (HttpProblem problem) { // what was read is no longer so: show what is
            if (!List.of(404, 409, 412).contains(problem.getStatusCode())) {
                throw problem;
            }
            return Response.status(problem.getStatusCode())
                    .entity(DeskTemplates.pen(pages.of(id, problems.detail(problem)))).build();
        }
        return Response.seeOther(URI.create("/letters/" + id + "/pen#remark-" + (before.indexOf(remark) + 1))).build();
    }
}
