package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.letter.model.BriefRemarkView;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.remarks.BriefRemarks;
import org.longhand.letter.rest.problem.ApiPaths;

/** Reads a brief of which nothing is stored yet. */
@Path("/api/v1/brief")
@Tag(name = "Remarks")
public class BriefReadingResource {

    @POST
    @Path("/remarks")
    @Operation(
            summary = "What is to be looked at in a brief, before a letter is written; nothing is stored",
            description = "The body is that of POST " + ApiPaths.LETTERS + ". " + BriefResource.WHAT)
    @APIResponse(responseCode = "200", description = "The remarks, in the order of the brief's fields")
    public BriefRemarkView.BriefRemarkList read(
            @NotNull(message = "Send the letter's facts as JSON.") @Valid LetterRequest request,
            @Context HttpHeaders headers) {
        return BriefRemarkView.BriefRemarkList.of(BriefRemarks.of(request), AcceptedLanguage.of(headers));
    }
}
