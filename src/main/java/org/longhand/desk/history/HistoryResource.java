package org.longhand.desk.history;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.ExpectedVersion;

/** Every text that ever stood on a letter's page, who wrote it and what changed; and the way back to any. */
@Path("/letters/{id}")
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {

    private final LetterService letters;

    HistoryResource(LetterService letters) {
        this.letters = letters;
    }

    @GET
    @Path("history")
    public TemplateInstance history(UUID id) {
        return HistoryTemplates.history(letters.get(id), History.of(letters.revisions(id)));
    }

    /**
     * Puts an earlier text back on the page, as a new revision: what stood there stays in the history, so nothing can
     * be lost by it, whoever wrote meanwhile.
     */
    @POST
    @Path("revisions/{number}/restore")
    public Response restore(UUID id, int number) {
        letters.restore(id, number, ExpectedVersion.ANY);
        return Response.seeOther(URI.create("/letters/" + id)).build();
    }
}
