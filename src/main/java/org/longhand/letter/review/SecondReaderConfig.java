package org.longhand.letter.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** Whether the model at work reads its drafts a second time: {@code LONGHAND_SECOND_READER}. */
@ConfigMapping(prefix = "longhand.second-reader")
interface SecondReaderConfig {

    /** When a model is asked. */
    enum When {
        /** Where the model of a configured server writes. A local one is often too small to judge. */
        AUTO,
        /** Wherever the model at work can be asked: a server's, or a local Ollama's. */
        ON,
        OFF
    }

    /** As it is set. */
    @WithParentName
    Optional<When> when();

    /** @param kind of the writer at work, as {@link org.longhand.drafting.choice.WriterAtWork} names it */
    default boolean reads(String kind) {
        return switch (when().orElse(When.AUTO)) {
            case AUTO -> kind.equals("server");
            case ON -> true;
            case OFF -> false;
        };
    }
}
