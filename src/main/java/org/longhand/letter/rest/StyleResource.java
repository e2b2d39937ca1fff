package org.longhand.letter.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.StyleAdvice;

/** What a model would say better. */
@Path(LetterResource.PATH)
@Tag(name = "Remarks")
public class StyleResource {

    private final StyleAdvice advice;
    private final Idempotency idempotency;

    StyleResource(StyleAdvice advice, Idempotency idempotency) {
        this.advice = advice;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{id}/style")
    @Blocking
    @Operation(
            summary = "Ask the model for suggestions on the style of the text on the page, at most five",
            description =
                    "They take the place of earlier ones and are remarks of the kind `style` from then on, as long as "
                            + "the words they are about stand in the text; accept or dismiss each one as any remark. "
                            + "Reasons are in English or German, as Accept-Language says. What would make the letter "
                            + "less true is left out, so the list may be empty.")
    @APIResponse(
            responseCode = "200",
            description = "The suggestions",
            content = @Content(schema = @Schema(implementation = RemarkView.Page.class)))
    @APIResponse(
            responseCode = "409",
            description = "No model is at work that could suggest, or the letter has no text yet")
    @APIResponse(responseCode = "503", description = "The model failed; nothing has changed")
    public Uni<Response> suggest(UUID id, @HeaderParam("Idempotency-Key") String key, @Context HttpHeaders headers) {
        Locale reasons = AcceptedLanguage.of(headers);
        return idempotency.onceLater(
                new KeyedRequest(
                        key,
                        "POST " + LetterResource.PATH + "/" + id + "/style",
                        List.of(reasons.getLanguage()),
                        AnswerSubject.of("letter", id)),
                attempt -> advice.ask(id, reasons).map(page -> Response.ok(page).build()));
    }
}
