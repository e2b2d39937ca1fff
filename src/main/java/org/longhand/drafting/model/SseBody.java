package org.longhand.drafting.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import io.vertx.core.http.HttpClientResponse;
import java.util.List;

/** The body of one streamed answer, from the socket's bytes to LangChain4j's events. */
final class SseBody implements ServerSentEventParsingHandle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_EVENT = 1 << 20;

    private final VertxSseClient call;
    private final HttpClientResponse response;
    private final ServerSentEventListener listener;
    private final SseLines lines = new SseLines(LONGEST_EVENT);
    private boolean finished;

    SseBody(VertxSseClient call, HttpClientResponse response, ServerSentEventListener listener) {
        this.call = call;
        this.response = response;
        this.listener = listener;
    }

    void start() {
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .build());
        response.handler(bytes -> guarded(() -> pass(lines.push(bytes.getBytes()))));
        response.endHandler(end -> guarded(() -> {
            pass(lines.end());
            if (call.isClosed()) {
                return;
            }
            if (finished) {
                listener.onClose();
            } else {
                call.fail(listener, new CutException("stopped in the middle: its server closed the connection"));
            }
        }));
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            call.fail(listener, e);
        }
    }

    private void pass(List<ServerSentEvent> events) {
        for (ServerSentEvent event : events) {
            if (call.isClosed()) {
                return;
            }
            if (event.data().equals("[DONE]")) {
                finished = true;
            } else {
                look(event);
            }
            listener.onEvent(event, new ServerSentEventContext(this));
        }
    }

    /** LangChain4j passes over errors that are told in a stream, and quotes what it cannot read. */
    private void look(ServerSentEvent event) {
        JsonNode data;
        try {
            data = JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new BabbleException("did not answer in JSON");
        }
        String reason = data.path("choices").path(0).path("finish_reason").asText("");
        if ("error".equals(event.event()) || data.hasNonNull("error") || reason.equals("error")) {
            throw ErrorBody.inStream(data);
        }
        finished |= !reason.isEmpty();
    }

    @Override
    public void cancel() {
        call.close();
    }

    @Override
    public boolean isCancelled() {
        return call.isClosed();
    }
}
