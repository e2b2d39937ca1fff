package org.longhand.drafting.choice;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.longhand.drafting.Asker;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;
import org.longhand.drafting.embedded.EmbeddedWriters;
import org.longhand.drafting.embedded.EmbeddedWriters.Found;
import org.longhand.drafting.model.ModelConfig;
import org.longhand.drafting.model.ModelName;
import org.longhand.drafting.model.ModelServer;
import org.longhand.drafting.model.ModelWriters;
import org.longhand.drafting.model.ModelWriters.Served;
import org.longhand.templates.TemplateFolders;

/**
 * Which writer drafts, chosen once when the program starts: the one that was asked for, or with {@code auto} the first
 * that there is of a configured server, a local Ollama, an embedded model whose file is there, and the composer. It is
 * never exchanged while the program runs.
 */
@Singleton
@Startup
public class WriterChoice {

    private static final Logger LOG = Logger.getLogger(WriterChoice.class);
    private static final String COMPOSER = "composer";
    private static final String EMBEDDED = "embedded";

    /** The name is that of a model whose server was asked for it and may still owe the answer. */
    private record Chosen(Writer writer, String kind, String why, Optional<ModelName> name) {

        Chosen(Writer writer, String kind, String why) {
            this(writer, kind, why, Optional.empty());
        }

        boolean nameless() {
            return name.isPresent() && name.get().known().isEmpty();
        }
    }

    private final ModelConfig config;
    private final ModelWriters models;
    private final Iterable<Writer> builtIn;
    private final Function<Writer, Found> embedded;
    private final Chosen chosen;

    /**
     * @param builtIn every writer that is part of the program; the composer is found by its name
     * @param guidance what an occasion's letter needs, for the prompts; nothing where nobody provides it
     * @param templates folders whose {@code prompts} are read before the packed ones
     * @throws IllegalStateException where the writer that was asked for cannot be had; the message says what to do
     */
    @Inject
    public WriterChoice(
            ModelConfig config,
            Vertx vertx,
            @Any Instance<Writer> builtIn,
            Instance<Guidance> guidance,
            TemplateFolders templates,
            EmbeddedWriters embedded) {
        this(
                config,
                vertx,
                builtIn,
                embedded,
                new Prompts(
                        new PromptFiles(templates.all()), guidance.isResolvable() ? guidance.get() : Guidance.NONE));
        LOG.info("Letters are drafted by " + atWork().name() + ": " + atWork().why());
    }

    private WriterChoice(
            ModelConfig config, Vertx vertx, Iterable<Writer> builtIn, EmbeddedWriters embedded, Prompts prompts) {
        this(config, new ModelWriters(vertx, config, prompts), builtIn, composer -> embedded.find(composer, prompts));
    }

    /** As the container does, with everything given and no embedded model. */
    WriterChoice(ModelConfig config, ModelWriters models, Iterable<Writer> builtIn) {
        this(config, models, builtIn, composer -> new Found(Optional.empty(), "There is no embedded model.", false));
    }

    /** @param embedded the embedded model's writer, given the composer */
    WriterChoice(ModelConfig config, ModelWriters models, Iterable<Writer> builtIn, Function<Writer, Found> embedded) {
        this.config = config;
        this.models = models;
        this.builtIn = builtIn;
        this.embedded = embedded;
        this.chosen = choose();
    }

    /** The writer at work. */
    public Writer writer() {
        return chosen.writer();
    }

    /** The model of a server, where one is at work: it can be asked other things than letters. */
    public Optional<Asker> asker() {
        return chosen.writer() instanceof Asker asker ? Optional.of(asker) : Optional.empty();
    }

    /** Which one it is, and why; a model's name may become known with the first letter only. */
    public WriterAtWork atWork() {
        return new WriterAtWork(
                chosen.writer().name(),
                chosen.kind(),
                chosen.why()
                        + (chosen.nameless()
                                ? " It has not said yet which models it has, and is asked again with the next letter."
                                : ""));
    }

    @PreDestroy
    void close() {
        models.close();
    }

    private Chosen choose() {
        return switch (config.wanted()) {
            case COMPOSER -> composer("LONGHAND_MODEL asks for the composer.");
            case SERVER ->
                server("LONGHAND_MODEL asks for the server at ")
                        .orElseThrow(() -> new IllegalStateException(
                                "LONGHAND_MODEL is “server”, but there is no LONGHAND_MODEL_URL. Set it to the "
                                        + "server's address, such as http://localhost:8000/v1."));
            case EMBEDDED -> {
                Found found = embedded.apply(composer("").writer());
                yield found.writer()
                        .map(writer -> new Chosen(
                                writer, EMBEDDED, "LONGHAND_MODEL asks for the embedded model. " + found.why()))
                        .orElseThrow(() -> new IllegalStateException("LONGHAND_MODEL is “embedded”, but: " + found.why()
                                + " Or set LONGHAND_MODEL to auto, composer or server."));
            }
            case AUTO ->
                server("LONGHAND_MODEL_URL names the server at ")
                        .or(this::ollama)
                        .orElseGet(this::inThisProcess);
        };
    }

    private Optional<Chosen> server(String why) {
        return config.url().map(url -> {
            ModelServer server = ModelServer.at(url, config.key());
            Served served = models.server(server, config.name());
            awaitName(served.name());
            return new Chosen(served.writer(), "server", why + server + ".", Optional.of(served.name()));
        });
    }

    /**
     * Asks now, so that the log and {@code GET /model} can tell; a server that is still down is no reason not to start.
     */
    private void awaitName(ModelName name) {
        try {
            name.get().await().atMost(config.timeout().connect().plus(Duration.ofSeconds(1)));
        } catch (RuntimeException stillDown) {
            LOG.debug("The model's server does not tell its models yet");
        }
    }

    private Optional<Chosen> ollama() {
        return models.ollama()
                .map(served -> new Chosen(
                        served.writer(),
                        "ollama",
                        "A local Ollama answers at " + config.ollama().url() + "."));
    }

    /** The embedded model, else the composer. */
    private Chosen inThisProcess() {
        Chosen composer = composer("No model is configured"
                + (config.ollama().probe() ? " and no local Ollama with a model answers." : "."));
        Found found = embedded.apply(composer.writer());
        return found.writer()
                .map(writer -> new Chosen(writer, EMBEDDED, found.why()))
                .orElseGet(() -> composer(composer.why() + " " + found.why()));
    }

    private Chosen composer(String why) {
        for (Writer writer : builtIn) {
            if (writer.name().equals(COMPOSER)) {
                return new Chosen(writer, COMPOSER, why);
            }
        }
        throw new IllegalStateException(why + " The composer is not part of this program. Set LONGHAND_MODEL_URL.");
    }
}
