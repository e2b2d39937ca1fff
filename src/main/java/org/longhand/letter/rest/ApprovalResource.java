package org.longhand.letter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.letter.review.ApprovalService;

/** A person stands by a text. */
@Path(LetterResource.PATH)
@Tag(name = "Approval")
public class ApprovalResource {

    private final ApprovalService approvals;
    private final Idempotency idempotency;

    ApprovalResource(ApprovalService approvals, Idempotency idempotency) {
        this.approvals = approvals;
        this.idempotency = idempotency;
    }

    /** What a person says to all claims that are open. */
    public enum Claims {
        /** I have read them, and they are true. */
        @JsonProperty("true")
        TRUE
    }

    /**
     * @param revision which text; the one on the page where it is left out
     * @param claims {@code "true"}: all claims that are open are read and true
     */
    public record ApprovalRequest(
            @Min(value = 1, message = "Revisions count from 1.")
            Integer revision,

            Claims claims) {}

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve one revision; from then on it is the one that prints",
            description = "Needs If-Match. A text that is put on the page later takes the approval back; the approved "
                    + "revision stays in the history. With `claims` `true` all claims that are open become facts, "
                    + "each sentence or clause one, and the letter is approved; gaps block all the same.")
    @APIResponse(responseCode = "200", description = "The letter, approved")
    @APIResponse(
            responseCode = "409",
            description = "`remarks-block`: remarks block it; `open-claims`: some claims may not have been told; "
                    + "`brief-unfilled`: something told was never filled in. `remarks` lists them")
    @APIResponse(responseCode = "412", description = "The letter has changed")
    @APIResponse(responseCode = "428", description = "Without If-Match")
    public Response approve(
            UUID id,
            @Valid ApprovalRequest request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        Integer revision = request == null ? null : request.revision();
        boolean claims = request != null && request.claims() != null;
        String what = "POST " + LetterResource.PATH + "/" + id + "/approval";
        return idempotency.once(
                new KeyedRequest(
                        key,
                        what,
                        List.of(String.valueOf(revision), String.valueOf(claims), String.valueOf(ifMatch)),
                        AnswerSubject.of("letter", id)),
                attempt -> LetterView.answer(
                        Response.ok(), approvals.approve(id, revision, claims, IfMatch.of(ifMatch)), language));
    }

    /** As {@link #approve}, the text on the page: a request without a body names none. */
    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response approveThePage(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        return approve(id, null, ifMatch, key, headers);
    }

    @DELETE
    @Path("/{id}/approval")
    @Operation(summary = "Take an approval back")
    public Response withdraw(UUID id, @HeaderParam("If-Match") String ifMatch, @Context HttpHeaders headers) {
        return LetterView.answer(
                Response.ok(), approvals.withdraw(id, IfMatch.orAny(ifMatch)), AcceptedLanguage.of(headers));
    }
}
