package org.longhand.drafting.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;

class EmbeddedWritersTest {

    private final Writer composer = new Composer(Occasions.builtIn());

    @TempDir
    Path folder;

    @Test
    void withoutAFileThereIsNoModelAndThatIsSaid() {
        EmbeddedWriters.Found found = find(Map.of());

        assertThat(found.writer()).isEmpty();
        assertThat(found.why()).contains(".ci/fetch-model");
    }

    @Test
    void aNamedFileThatIsNotThereIsSaid() {
        assertThat(find(Map.of(
                                "longhand.embedded.model",
                                folder.resolve("no.gguf").toString()))
                        .why())
                .contains("LONGHAND_EMBEDDED_MODEL names a file that is not there");
    }

    @Test
    void aBrokenFileIsSaidAndNothingIsLoaded() throws IOException {
        Files.writeString(folder.resolve("model.gguf"), "no model at all");

        EmbeddedWriters.Found found = find(Map.of());

        assertThat(found.writer()).isEmpty();
        assertThat(found.why()).contains("model.gguf cannot be used: it is no GGUF file");
    }

    private EmbeddedWriters.Found find(Map<String, String> settings) {
        EmbeddedConfig config = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(settings, "test", 100),
                        new PropertiesConfigSource(Map.of("longhand.embedded.folder", folder.toString()), "folder", 50))
                .addDiscoveredConverters()
                .withMapping(EmbeddedConfig.class)
                .build()
                .getConfigMapping(EmbeddedConfig.class);
        try (EmbeddedWriters writers = new EmbeddedWriters(
                config,
                new PromptFiles(List.of()),
                composer,
                () -> {
                    throw new UnsatisfiedLinkError("no llama.cpp for this machine");
                },
                (brief, part, fact) -> List.of())) {
            return writers.find(composer, new Prompts(new PromptFiles(List.of()), Guidance.NONE));
        }
    }
}
