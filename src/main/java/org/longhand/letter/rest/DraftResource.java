package org.longhand.letter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.longhand.letter.draft.DraftEvent;
import org.longhand.letter.draft.LetterDrafting;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.rest.problem.LetterProblems;

/** The draft of a letter while it is being written: to be watched and to be stopped. */
@Path(LetterResource.PATH + "/{id}/draft")
@Tag(name = "Letters")
public class DraftResource {

    private final LetterDrafting drafting;
    private final ObjectMapper json;

    DraftResource(LetterDrafting drafting, ObjectMapper json) {
        this.json = json;
        this.drafting = drafting;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    // nginx keeps what it proxies until it has a page of it, unless it is told not to.
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(summary = "Watch a draft being written", description = """
            Server-sent events, each with one JSON object: `waiting` {"place"}, before the first word, is the letter's \
            place in the model's queue each time that changes, 1 for the next one and 0 once it is its turn; \
            `delta` {"text"} is what comes next; `restart` {"reason"}: forget \\
            what you have, the draft begins anew; `remark`: something to know about the finished draft; \
            and one last word, \\
            `done` {"revision"} or `failed` with a problem. Who comes late gets what is written \
            and then the rest; who comes \\
            back with `Last-Event-ID` gets the rest only. A draft that ended long ago is one `delta` and the last \
            word.""")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> watch(UUID id, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        return drafting.watch(id, lastEventId).map(event -> event(sse.newEventBuilder(), event, this::json));
    }

    @DELETE
    @Blocking
    @Operation(summary = "Stop a draft that is being written; what is written stays, as a revision")
    @APIResponse(responseCode = "204", description = "It is stopped")
    @APIResponse(responseCode = "404", description = "No draft of this letter is on its way")
    public Uni<Void> cancel(UUID id) {
        return drafting.cancel(id);
    }

    /** @param failed writes what a draft ended with, where it did not come to its end, as JSON */
    static OutboundSseEvent event(
            OutboundSseEvent.Builder builder, DraftEvent event, Function<LetterException, String> failed) {
        if (event.comment() != null) {
            return builder.comment(event.comment()).build();
        }
        OutboundSseEvent.Builder named =
                builder.name(event.name()).data(event.failure() == null ? event.data() : failed.apply(event.failure()));
        return (event.id() == null ? named : named.id(event.id())).build();
    }

    /** A problem as its body would be. */
    private String json(LetterException failure) {
        try {
            return json.writeValueAsString(LetterProblems.of(failure));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written as JSON");
        }
    }
}
