package org.longhand.letter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.BriefRemarkView;
import org.longhand.letter.remarks.BriefRemarks;

/** What is to be looked at in a letter's brief. */
@Path(LetterResource.PATH)
@Tag(name = "Remarks")
public class BriefResource {

    static final String WHAT = "Placeholders and unfilled merge fields (`placeholder`, blocking), facts that "
            + "contradict each other (`contradiction`), orders to the program where a fact should stand"
            + " (`order`), and "
            + "days of the dead and the divorced (`ended`), all three quiet. Reasons are in English or German, as "
            + "Accept-Language says.";

    private final LetterService letters;

    BriefResource(LetterService letters) {
        this.letters = letters;
    }

    @GET
    @Path("/{id}/brief/remarks")
    @Operation(summary = "What is to be looked at in a letter's brief", description = WHAT)
    @APIResponse(responseCode = "200", description = "The remarks, in the order of the brief's fields")
    public BriefRemarkView.BriefRemarkList read(UUID id, @Context HttpHeaders headers) {
        return BriefRemarkView.BriefRemarkList.of(BriefRemarks.of(letters.get(id)), AcceptedLanguage.of(headers));
    }
}
