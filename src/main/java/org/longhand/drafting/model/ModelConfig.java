package org.longhand.drafting.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/** Who drafts, as it is set when the program starts: {@code LONGHAND_MODEL}, {@code LONGHAND_MODEL_URL} and so on. */
@ConfigMapping(prefix = "longhand.model")
public interface ModelConfig {

    /** Which writer is wanted. */
    enum Wanted {
        AUTO,
        COMPOSER,
        EMBEDDED,
        SERVER
    }

    /** {@code LONGHAND_MODEL}, as it is set. */
    @WithParentName
    Optional<Wanted> choice();

    /** Who is wanted; {@code auto} where nothing is set, or an empty text. */
    default Wanted wanted() {
        return choice().orElse(Wanted.AUTO);
    }

    /** Base address of an OpenAI-compatible server, such as {@code https://api.openai.com/v1}. */
    Optional<String> url();

    /** What the server wants as a bearer token. */
    Optional<String> key();

    /** The model's name at the server; where there is none, the first one that the server lists. */
    Optional<String> name();

    /** Sampling temperature; where it is not set, the server's own, as some models refuse any other. */
    Optional<Double> temperature();

    /** A letter that grows past this many characters is no letter, and is stopped. */
    @WithDefault("12000")
    int maxCharacters();

    Timeouts timeout();

    Retry retry();

    Queue queue();

    Breaker breaker();

    Ollama ollama();

    /** How many letters a model writes at a time. */
    interface Queue {

        @WithDefault("8")
        int writing();

        /** How many more may wait for their turn. */
        @WithDefault("64")
        int waiting();
    }

    /** When a server that fails is left alone. */
    interface Breaker {

        /** After so many requests in a row that it did not answer, or answered with a failure of its own. */
        @WithDefault("6")
        int failures();

        /** For so long. */
        @WithDefault("30s")
        Duration rest();
    }

    /** How long a server may take. */
    interface Timeouts {

        /** Until it accepts a connection. */
        @WithDefault("5s")
        Duration connect();

        /** Until the first sign of an answer; a model may have to be loaded before. */
        @WithDefault("120s")
        Duration first();

        /** From one sign of it to the next. */
        @WithDefault("45s")
        Duration idle();

        /** For one whole answer. */
        @WithDefault("5m")
        Duration total();
    }

    /** What is done where a server is busy or fails before the first word. */
    interface Retry {

        /** Requests in all, the first one included. */
        @WithDefault("3")
        int attempts();

        /** The first pause; each one after it is twice as long, unless the server says. */
        @WithDefault("500ms")
        Duration pause();

        /** All pauses together. Where the server asks for more, the person is told so instead. */
        @WithDefault("20s")
        Duration budget();
    }

    /** A local Ollama, found by itself. */
    interface Ollama {

        @WithDefault("true")
        boolean probe();

        @WithDefault("http://localhost:11434")
        String url();

        @WithName("probe-timeout")
        @WithDefault("300ms")
        Duration probeTimeout();
    }
}
