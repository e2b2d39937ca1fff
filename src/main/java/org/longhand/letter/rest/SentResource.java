package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.letter.edit.LetterService;

/** Whether a letter went to its reader. */
@Path(LetterResource.PATH)
@Tag(name = "Letters")
public class SentResource {

    private final LetterService letters;

    SentResource(LetterService letters) {
        this.letters = letters;
    }

    /** @param date when it went; today where it is missing */
    public record SentRequest(LocalDate date) {}

    @POST
    @Path("/{id}/sent")
    @Operation(summary = "Note that a letter went to its reader, and when")
    public Response sent(UUID id, @Valid SentRequest request, @Context HttpHeaders headers) {
        return LetterView.answer(
                Response.ok(), letters.sent(id, request == null ? null : request.date()), AcceptedLanguage.of(headers));
    }

    @DELETE
    @Path("/{id}/sent")
    @Operation(summary = "Take back the note that it was sent")
    public Response unsent(UUID id, @Context HttpHeaders headers) {
        return LetterView.answer(Response.ok(), letters.unsent(id), AcceptedLanguage.of(headers));
    }
}
