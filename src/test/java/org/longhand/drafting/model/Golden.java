package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is kept in {@code src/test/resources/goldens}; {@code -Dgoldens=renew} writes it anew. */
public final class Golden {

    private Golden() {}

    /** The text must be the one that is kept under that name. */
    public static void check(String name, String text) {
        Path file = Path.of("src/test/resources/goldens", name);
        try {
            if ("renew".equals(System.getProperty("goldens"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text + "\n");
            }
            assertThat(text + "\n")
                    .as("%s; -Dgoldens=renew writes it anew", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
