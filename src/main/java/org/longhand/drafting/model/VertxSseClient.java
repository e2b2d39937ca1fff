package org.longhand.drafting.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.Locale;

/**
 * LangChain4j's way to an HTTP server, over Vert.x: one streaming request that blocks no thread and that can be dropped
 * at any moment, even before the first byte of its answer.
 */
final class VertxSseClient implements HttpClient, AutoCloseable {

    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final io.vertx.core.http.HttpClient http;
    private HttpClientRequest current;
    private boolean closed;

    VertxSseClient(io.vertx.core.http.HttpClient http) {
        this.http = http;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.reset();
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean take(HttpClientRequest request, ServerSentEventListener listener) {
        current = request;
        // Vert.x logs a reset as an error where nobody listens for it; so below, for the response.
        request.exceptionHandler(failure -> fail(listener, failure));
        if (closed) {
            request.reset();
        }
        return !closed;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser unused, ServerSentEventListener listener) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method().name()))
                .setAbsoluteURI(request.url());
        request.headers().forEach((name, values) -> values.forEach(value -> options.addHeader(name, value)));
        options.putHeader("Accept", "text/event-stream");
        Buffer body = body(request);
        http.request(options).onComplete(connected -> {
            if (connected.failed()) {
                fail(listener, connected.cause());
            } else if (take(connected.result(), listener)) {
                connected.result().send(body).onComplete(answered -> {
                    if (answered.failed()) {
                        fail(listener, answered.cause());
                    } else {
                        read(answered.result(), listener);
                    }
                });
            }
        });
    }

    /** Without the wish for token counts, which nobody reads here and which Mistral's API refuses. */
    private static Buffer body(HttpRequest request) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(request.body());
            json.remove("stream_options");
            return Buffer.buffer(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes what was being read.
            throw new IllegalStateException("A request for a chat is not JSON");
        }
    }

    /** Ends the request; whoever listens hears of the first failure only, and of none once it was closed. */
    void fail(ServerSentEventListener listener, Throwable failure) {
        if (!isClosed()) {
            close();
            listener.onError(failure);
        }
    }

    private void read(HttpClientResponse response, ServerSentEventListener listener) {
        response.exceptionHandler(failure -> fail(listener, failure));
        if (response.statusCode() != OK) {
            ErrorBody.read(response, failure -> fail(listener, failure));
            return;
        }
        String type = response.getHeader("Content-Type");
        if (type != null && !type.toLowerCase(Locale.ROOT).matches("(text/event-stream|text/plain)\\b.*")) {
            fail(
                    listener,
                    new BabbleException("was asked through a server that does not stream as the OpenAI API does, "
                            + "so its address may lack a part such as /v1"));
            return;
        }
        new SseBody(this, response, listener).start();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedFeatureException("Letters are streamed");
    }

    /** Hands one client to the model that is built with it; timeouts are watched elsewhere. */
    record Builder(VertxSseClient client) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
