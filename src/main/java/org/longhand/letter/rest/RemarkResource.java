package org.longhand.letter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.ClaimService;
import org.longhand.letter.review.RemarkService;
import org.longhand.proof.Provenance;

/** What the red pen marks in a letter, and what becomes of it. */
@Path(LetterResource.PATH)
@Tag(name = "Remarks")
public class RemarkResource {

    private final RemarkService remarks;
    private final ClaimService claims;
    private final Idempotency idempotency;

    RemarkResource(RemarkService remarks, ClaimService claims, Idempotency idempotency) {
        this.remarks = remarks;
        this.claims = claims;
        this.idempotency = idempotency;
    }

    /** What a person decides about a remark. */
    public enum Action {
        /** Put the replacement there. */
        @JsonProperty("accept")
        ACCEPT,
        /** Show it no more. */
        @JsonProperty("dismiss")
        DISMISS,
        /** It is so: make the whole sentence or clause a fact. */
        @JsonProperty("true")
        TRUE,
        /** Take the clause or the sentence out of the text. */
        @JsonProperty("take-out")
        TAKE_OUT
    }

    /** What can be said to all open claims at once. */
    public enum AllAction {
        /** I have read them, and they are so. */
        @JsonProperty("true")
        TRUE
    }

    /** One decision about all open claims. */
    public record AllActionRequest(
            @NotNull(message = "Say \"true\".") AllAction action) {}

    /** One decision. */
    public record ActionRequest(
            @NotNull(message = "Say \"accept\", \"dismiss\", \"true\" or \"take-out\".")
            Action action) {}

    @GET
    @Path("/{id}/remarks")
    @Operation(
            summary = "What the red pen marks in the text on the page, or in another revision",
            description =
                    "Reasons are in English or German, as Accept-Language says, those about grammar in the letter's "
                            + "language. Where `grammar` is `underway`, ask again in a moment.")
    public RemarkView.Page read(UUID id, @QueryParam("revision") Integer revision, @Context HttpHeaders headers) {
        return remarks.read(id, revision, AcceptedLanguage.of(headers));
    }

    @GET
    @Path("/{id}/provenance")
    @Operation(
            summary = "For each sentence of the text, and each of its clauses, the facts it came from",
            description = "`from` is what was found by its words. `second` is there where a second reader, the model, "
                    + "read the sentence: its `finding` is `carried` (something that was told carries it), "
                    + "`not-carried` or `claims-nothing`, and its `facts` are those that it named, by their places in "
                    + "the letter's `facts`, from 0. It reads whole sentences; a clause has what was said of its own.")
    public List<Provenance.Sentence> provenance(UUID id, @QueryParam("revision") Integer revision) {
        return remarks.provenance(id, revision);
    }

    @POST
    @Path("/{id}/remarks/{remark}")
    @Operation(
            summary = "Accept a remark's replacement, dismiss the remark, say that the claim is true, or take it out",
            description = "Accepting and taking out change the text and need If-Match. `true` makes one fact of the "
                    + "whole sentence, or of the clause that is marked, in the words that stand there, and answers "
                    + "every claim in it; so does it where the remark asks whether to `remember`. `take-out` removes "
                    + "that clause where the sentence stands without it, else the sentence. A claim that is "
                    + "`blocking` or `shaded` cannot be dismissed.")
    @APIResponse(responseCode = "200", description = "The letter as it is now")
    @APIResponse(responseCode = "404", description = "No such remark on the text that stands on the page")
    @APIResponse(responseCode = "409", description = "This cannot be done to this remark; the answer says why")
    @APIResponse(responseCode = "412", description = "The letter has changed")
    @APIResponse(responseCode = "428", description = "Accepting or taking out without If-Match")
    public Response settle(
            UUID id,
            @org.jboss.resteasy.reactive.RestPath("remark") String remark,
            @NotNull(message = "Send {\"action\": \"accept\", \"dismiss\", \"true\" or \"take-out\"}.") @Valid
                    ActionRequest request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        String what = "POST " + LetterResource.PATH + "/" + id + "/remarks/" + remark;
        return idempotency.once(
                new KeyedRequest(key, what, List.of(request, String.valueOf(ifMatch)), AnswerSubject.of("letter", id)),
                attempt -> {
                    Letter letter = switch (request.action()) {
                        case ACCEPT -> remarks.accept(id, remark, IfMatch.of(ifMatch));
                        case DISMISS -> remarks.dismiss(id, remark);
                        case TRUE -> claims.confirm(id, remark);
                        case TAKE_OUT -> claims.takeOut(id, remark, IfMatch.of(ifMatch));
                    };
                    return LetterView.answer(Response.ok(), letter, language);
                });
    }

    @POST
    @Path("/{id}/remarks")
    @Operation(
            summary = "Say that all open claims are true",
            description = "Answers every remark that claims something and is `blocking` or `shaded`, as `true` does "
                    + "one by one: each sentence or clause becomes one fact. Gaps stay. With If-Match only the state "
                    + "that was read is answered.")
    @APIResponse(responseCode = "200", description = "The letter as it is now")
    @APIResponse(responseCode = "412", description = "The letter has changed")
    public Response settleAll(
            UUID id,
            @NotNull(message = "Send {\"action\": \"true\"}.") @Valid AllActionRequest request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        String what = "POST " + LetterResource.PATH + "/" + id + "/remarks";
        return idempotency.once(
                new KeyedRequest(key, what, List.of(request, String.valueOf(ifMatch)), AnswerSubject.of("letter", id)),
                attempt -> LetterView.answer(Response.ok(), claims.confirmAll(id, IfMatch.orAny(ifMatch)), language));
    }
}
