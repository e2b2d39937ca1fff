package org.longhand.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.testing.FakeModelServer;

/** What a model's writer needs, without a container: settings, briefs, and a clock that never waits. */
public final class Bench implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final ModelWriters writers;
    private final ModelConfig config;

    /** The pauses between requests that were asked for; none was kept. */
    final List<Duration> pauses = new CopyOnWriteArrayList<>();

    Bench(String... settings) {
        this(Clock.systemUTC(), settings);
    }

    Bench(Clock clock, String... settings) {
        config = config(settings);
        writers = new ModelWriters(
                vertx,
                config,
                new Prompts(new PromptFiles(List.of()), brief -> ""),
                pause -> {
                    pauses.add(pause);
                    return Uni.createFrom().voidItem();
                },
                clock);
    }

    ModelWriters writers() {
        return writers;
    }

    ModelWriter writer(FakeModelServer server) {
        return writer(server.url());
    }

    ModelWriter writer(String url) {
        return writers.server(
                        ModelServer.at(url, config.key()),
                        Optional.of(config.name().orElse("fake-model")))
                .writer();
    }

    @Override
    public void close() {
        writers.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** @param settings names below {@code longhand.model} and their values, in turn */
    public static ModelConfig config(String... settings) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            properties.put("longhand.model" + (settings[i].isEmpty() ? "" : "." + settings[i]), settings[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .addDiscoveredConverters()
                .withMapping(ModelConfig.class)
                .build()
                .getConfigMapping(ModelConfig.class);
    }

    /** A brief as the API takes it, from {@code src/test/resources/briefs}. */
    public static Brief brief(String name) {
        try (InputStream file = Bench.class.getResourceAsStream("/briefs/" + name + ".json")) {
            JsonNode json = new ObjectMapper().readTree(file);
            return Brief.of(
                    person(json.path("sender")),
                    person(json.path("recipient")),
                    json.path("relationship").asText(""),
                    json.path("occasion").asText(""),
                    json.path("purpose").asText(""),
                    json.path("tone").asText(""),
                    json.path("language").asText(),
                    Length.valueOf(json.path("length").asText().toUpperCase(Locale.ROOT)),
                    StreamSupport.stream(json.path("facts").spliterator(), false)
                            .map(fact -> new Fact(fact.asText()))
                            .toList(),
                    json.path("closing").asText(),
                    LocalDate.of(2026, 3, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same brief with other facts. */
    public static Brief withFacts(Brief brief, String... facts) {
        return Brief.of(
                brief.sender(),
                brief.recipient(),
                brief.relationship(),
                brief.occasion(),
                brief.purpose(),
                brief.tone(),
                brief.language(),
                brief.length(),
                List.of(facts).stream().map(Fact::new).toList(),
                brief.closing(),
                brief.date());
    }

    static DraftRequest thin() {
        return DraftRequest.first(brief("thin"), 7);
    }

    private static Person person(JsonNode json) {
        return new Person(
                json.path("name").asText(),
                json.path("calledBy").asText(null),
                json.path("signs").asText(null));
    }
}
