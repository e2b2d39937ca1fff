package org.longhand.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Speaks to one OpenAI-compatible server: chats through LangChain4j, and asks which models there are. */
final class OpenAiServer {

    private final HttpClient http;
    private final ModelServer server;
    private final Optional<Double> temperature;

    OpenAiServer(HttpClient http, ModelServer server, Optional<Double> temperature) {
        this.http = http;
        this.server = server;
        this.temperature = temperature;
    }

    /** A conversation with the model of that name. */
    ModelSession open(String model) {
        VertxSseClient call = new VertxSseClient(http);
        // A model is built for each letter, so that its letter alone can be stopped; it is a few small objects.
        StreamingChatModel chat = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new VertxSseClient.Builder(call))
                .baseUrl(server.baseUrl().toString())
                .apiKey(server.key().orElse(null))
                .modelName(model)
                .temperature(temperature.orElse(null))
                .returnThinking(true)
                .logRequests(false)
                .logResponses(false)
                .build();
        return new ModelSession() {
            @Override
            public StreamingChatModel model() {
                return chat;
            }

            @Override
            public void close() {
                call.close();
            }
        };
    }

    /** What the server lists at {@code /models}. */
    Uni<JsonNode> models(Duration timeout) {
        return get(http, server.baseUrl() + "/models", server.key(), timeout);
    }

    /** A small JSON answer, within the time or not at all. */
    static Uni<JsonNode> get(HttpClient http, String url, Optional<String> key, Duration timeout) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url)
                .putHeader("Accept", "application/json")
                .setConnectTimeout(timeout.toMillis())
                // Later than the deadline below, which says what it was: this one only closes the connection.
                .setIdleTimeout(timeout.multipliedBy(2).toMillis());
        key.ifPresent(text -> options.putHeader("Authorization", "Bearer " + text));
        return Uni.createFrom()
                .completionStage(() -> http.request(options)
                        // Within one step, on the connection's own thread: a body that is asked for from another
                        // thread may have come and gone by then, and would be waited for until the deadline.
                        .compose(request -> request.send().compose(OpenAiServer::body))
                        .map(OpenAiServer::json)
                        .toCompletionStage())
                .ifNoItem()
                .after(timeout)
                .failWith(() ->
                        new LateException("did not say within " + timeout.toMillis() + " ms which models it has"));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : response.body().compose(body -> {
                    throw new ServerException(response.statusCode(), "", Optional.empty());
                });
    }

    private static JsonNode json(Buffer body) {
        try {
            return new ObjectMapper().readTree(body.getBytes());
        } catch (IOException e) {
            throw new BabbleException("did not answer in JSON");
        }
    }
}
