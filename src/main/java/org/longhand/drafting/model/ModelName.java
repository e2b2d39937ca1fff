package org.longhand.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A model's name: as it was set, or the first chat model that the server lists, asked once it is needed and then kept.
 */
public final class ModelName {

    // What servers list beside chat models: embeddings, speech, pictures, rerankers, guards, plain completion.
    private static final Pattern NO_CHAT =
            Pattern.compile("embed|bge-|e5-|gte-|minilm|whisper|tts|transcri|speech|audio"
                    + "|realtime|dall-e|image|imagen|veo-|sora|moderation|rerank|guard|ocr|babbage|davinci"
                    + "|turbo-instruct|aqa");

    private final Supplier<Uni<JsonNode>> list;
    private final Failures failures;
    private volatile String known;

    private ModelName(String known, Supplier<Uni<JsonNode>> list, Failures failures) {
        this.known = known;
        this.list = list;
        this.failures = failures;
    }

    static ModelName of(String name) {
        return new ModelName(name, null, null);
    }

    /** @param list the server's answer to {@code GET /models} */
    static ModelName firstOf(Supplier<Uni<JsonNode>> list, Failures failures) {
        return new ModelName(null, list, failures);
    }

    /** The name as far as it is known by now. */
    public Optional<String> known() {
        return Optional.ofNullable(known);
    }

    /** The name; fails with what is wrong at the server, or with what to set where it lists no chat model. */
    public Uni<String> get() {
        return Uni.createFrom()
                .deferred(() -> known != null
                        ? Uni.createFrom().item(known)
                        : list.get()
                                .onFailure(ModelName::noList)
                                .transform(failure -> failures.nameless())
                                .onItem()
                                .transform(models -> firstChatModel(models).orElseThrow(failures::nameless))
                                .invoke(name -> known = name));
    }

    /** A server without such a list, not one that is down or refuses us. */
    private static boolean noList(Throwable failure) {
        return failure instanceof BabbleException
                || failure instanceof ServerException server
                        && (server.statusCode() == 404 || server.statusCode() == 405);
    }

    /**
     * @param models as OpenAI lists them, {@code {"data": [{"id": …}]}}, or Ollama, {@code {"models": [{"name": …}]}}
     */
    static Optional<String> firstChatModel(JsonNode models) {
        JsonNode entries = models.has("data") ? models.path("data") : models.path("models");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry ->
                        entry.path("capabilities").path("completion_chat").asBoolean(true))
                .map(entry -> entry.path("id").asText(entry.path("name").asText("")))
                .filter(name -> !name.isBlank()
                        && !NO_CHAT.matcher(name.toLowerCase(Locale.ROOT)).find())
                .findFirst();
    }
}
