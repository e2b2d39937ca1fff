package org.longhand.drafting.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The model in this process. */
@ConfigMapping(prefix = "longhand.embedded")
public interface EmbeddedConfig {

    /** {@code LONGHAND_EMBEDDED_MODEL}: a GGUF file. */
    Optional<Path> model();

    /** Where a GGUF file is looked for when none is named. */
    Path folder();

    /** Threads of one inference; the machine's physical cores where it is not set. */
    OptionalInt threads();

    /** Tokens that prompt and answer may have together; a larger window takes more memory. */
    @WithDefault("4096")
    int context();

    /** Inferences that may wait for the one that runs. */
    @WithDefault("16")
    int queue();

    /** From the moment that an inference is asked for to its end. */
    @WithDefault("2m")
    Duration timeout();

    /** A model with this many parameters or more is given the whole brief at once. */
    @WithDefault("3000000000")
    long wholeFrom();
}
