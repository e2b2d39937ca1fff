package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.longhand.letter.LetterService;

/** The letters that were written here. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ShelfResource {

    private static final int SHOWN = 100;

    private final LetterService letters;
    private final DeskProblems problems;

    ShelfResource(LetterService letters, DeskProblems problems) {
        this.letters = letters;
        this.problems = problems;
    }

    @GET
    @Path("shelf")
    public TemplateInstance shelf() {
        return DeskTemplates.shelf(letters.list(SHOWN, null).items());
    }

    @POST
    @Path("letters/{id}/delete")
    public Response delete(UUID id) {
        letters.delete(id, null);
        return Response.seeOther(URI.create("/shelf")).build();
    }

    @ServerExceptionMapper
    public Response tell(HttpProblem problem) {
        return problems.page(problem);
    }

    @ServerExceptionMapper
    public Response tell(NotFoundException nothing) {
        return problems.nothingHere();
    }
}
