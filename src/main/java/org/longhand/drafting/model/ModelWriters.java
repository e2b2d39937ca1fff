package org.longhand.drafting.model;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.drafting.Prompts;

/** Makes the writers that draft with a model somewhere, and finds out what is there. */
public final class ModelWriters implements AutoCloseable {

    private static final int CONNECTIONS = 64;

    private final ModelConfig config;
    private final Prompts prompts;
    private final Function<Duration, Uni<Void>> pauses;
    private final HttpClient http;
    private final Clock clock;

    /**
     * A writer and its model's name, which may not be known yet.
     *
     * @param writer drafts
     * @param name of its model
     */
    public record Served(ModelWriter writer, ModelName name) {}

    /** Waits by the clock. */
    public ModelWriters(Vertx vertx, ModelConfig config, Prompts prompts) {
        this(
                vertx,
                config,
                prompts,
                pause -> pause.isZero()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().voidItem().onItem().delayIt().by(pause));
    }

    /** @param pauses what waits before a request is made again */
    public ModelWriters(Vertx vertx, ModelConfig config, Prompts prompts, Function<Duration, Uni<Void>> pauses) {
        this(vertx, config, prompts, pauses, Clock.systemUTC());
    }

    /** @param clock by which a server that fails is left alone for a while */
    ModelWriters(Vertx vertx, ModelConfig config, Prompts prompts, Function<Duration, Uni<Void>> pauses, Clock clock) {
        this.clock = clock;
        this.config = config;
        this.prompts = prompts;
        this.pauses = pauses;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().connect().toMillis())
                .setMaxPoolSize(CONNECTIONS));
    }

    /** Drafts with a server; asks it for its first chat model where no name is given. */
    public Served server(ModelServer server, Optional<String> model) {
        OpenAiServer api = new OpenAiServer(http, server, config.temperature());
        Failures failures = new Failures(server.toString(), server.key().isPresent());
        ModelName name = model.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ModelName::of)
                .orElseGet(() ->
                        ModelName.firstOf(() -> api.models(config.timeout().connect()), failures));
        return new Served(new ModelWriter(name, api::open, prompts, failures, config, pauses, clock), name);
    }

    /**
     * The first chat model of an Ollama that answers at once; blocks no longer than the probe may take.
     *
     * @return empty where nobody answers, or it has no model yet
     */
    public Optional<Served> ollama() {
        ModelConfig.Ollama ollama = config.ollama();
        if (!ollama.probe()) {
            return Optional.empty();
        }
        try {
            return OpenAiServer.get(http, ollama.url() + "/api/tags", Optional.empty(), ollama.probeTimeout())
                    .map(ModelName::firstChatModel)
                    .await()
                    .atMost(ollama.probeTimeout().multipliedBy(2))
                    .map(model -> server(ModelServer.at(ollama.url(), Optional.empty()), Optional.of(model)));
        } catch (RuntimeException nobodyThere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
