package org.longhand.drafting.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The small model's file, where this machine has it. */
final class ModelFile {

    static final String NAME = "SmolLM2-135M-Instruct.Q4_1.gguf";

    private ModelFile() {}

    /** Used by {@code @EnabledIf}. */
    static boolean here() {
        return find().isPresent();
    }

    static Optional<Path> find() {
        String named = System.getenv("LONGHAND_EMBEDDED_MODEL");
        String data = System.getenv("LONGHAND_DATA");
        return Stream.of(
                        named == null ? null : Path.of(named),
                        data == null ? null : Path.of(data, "models", NAME),
                        Path.of(System.getProperty("user.home"), ".longhand", "models", NAME))
                .filter(p -> p != null && Files.isRegularFile(p))
                .findFirst();
    }
}
