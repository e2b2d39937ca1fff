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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.longhand.desk.words.Manner;
import org.longhand.letter.Letter;
import org.longhand.letter.LetterService;

/** Where a letter is seen as it will print, with its envelope, and is noted as sent. */
@Path("/letters/{id}")
@Produces(MediaType.TEXT_HTML)
public class FinishResource {

    private final LetterService letters;
    private final LetterSheets sheets;
    private final Clock clock;
    private final Manner manner;

    FinishResource(LetterService letters, LetterSheets sheets, Clock clock, Manner manner) {
        this.letters = letters;
        this.sheets = sheets;
        this.clock = clock;
        this.manner = manner;
    }

    @GET
    @Path("finish")
    public TemplateInstance finish(UUID id) {
        return page(id, null);
    }

    /** @param date on which it went; today where it is empty */
    @POST
    @Path("sent")
    public Response sent(UUID id, @FormParam("date") String date) {
        try {
            letters.sent(id, date == null || date.isBlank() ? null : LocalDate.parse(date.strip()));
        } catch (DateTimeException e) {
            return Response.status(400).entity(page(id, manner.words().say("finish.sent.wrong"))).build();
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() != 400) {
                throw problem;
            }
            return Response.status(400).entity(page(id, manner.words().say("finish.sent.wrong"))).build();
        }
        return back(id);
    }

    @POST
    @Path("unsent")
    public Response unsent(UUID id) {
        letters.unsent(id);
        return back(id);
    }

    private TemplateInstance page(UUID id, String trouble) {
        Letter letter = letters.get(id);
        return DeskTemplates.finish(new FinishPage(sheets.of(letter), trouble, LocalDate.now(clock), manner.words()));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/letters/" + id + "/finish")).build();
    }
}
