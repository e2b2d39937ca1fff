package org.longhand.desk.letter;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.LookChange;

/** Changes a letter's hand, ink and paper, and whether it is fitted to one page. */
@Path("/letters/{id}/look")
@Produces(MediaType.TEXT_HTML)
public class LookResource {

    private final LetterService letters;

    LookResource(LetterService letters) {
        this.letters = letters;
    }

    /** @param quietly whether a script asked, which inks the page anew itself */
    @POST
    public Response change(
            UUID id,
            @FormParam("hand") String hand,
            @FormParam("paper") String paper,
            @FormParam("stationery") String stationery,
            @FormParam("ink") String ink,
            @FormParam("fit") Boolean fit,
            @HeaderParam("Sec-Fetch-Dest") String quietly) {
        letters.look(id, new LookChange(hand, paper, stationery, ink, fit));
        return "empty".equals(quietly)
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/letters/" + id)).build();
    }
}
