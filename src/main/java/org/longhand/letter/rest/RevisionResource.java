package org.longhand.letter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.letter.edit.LetterService;

/** The texts that ever stood on a letter's page. */
@Path(LetterResource.PATH + "/{id}/revisions")
@Tag(name = "Letters")
public class RevisionResource {

    private final LetterService letters;
    private final Idempotency idempotency;

    RevisionResource(LetterService letters, Idempotency idempotency) {
        this.letters = letters;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(summary = "Every text that ever stood on the page, oldest first")
    public List<RevisionView> revisions(UUID id, @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        return letters.revisions(id).stream()
                .map(revision -> RevisionView.of(revision, language))
                .toList();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Read one revision")
    public RevisionView revision(UUID id, int number, @Context HttpHeaders headers) {
        return RevisionView.of(letters.revision(id, number), AcceptedLanguage.of(headers));
    }

    @POST
    @Path("/{number}/restore")
    @Operation(summary = "Put an earlier text on the page again, as a new revision")
    public Response restore(
            UUID id,
            int number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        return idempotency.once(
                new KeyedRequest(
                        key,
                        "POST " + LetterResource.PATH + "/" + id + "/revisions/" + number + "/restore",
                        ifMatch,
                        AnswerSubject.of("letter", id)),
                attempt ->
                        LetterView.answer(Response.ok(), letters.restore(id, number, IfMatch.of(ifMatch)), language));
    }
}
