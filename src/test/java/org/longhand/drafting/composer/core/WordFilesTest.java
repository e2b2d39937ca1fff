package org.longhand.drafting.composer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word files are read as they are written, and each of them is in order. */
class WordFilesTest {

    private static final Path ROOM = Path.of("org/longhand/drafting/composer");
    private static final Path WORDS = Path.of("src/main/resources").resolve(ROOM);

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(WORDS)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileSaysWhatItHoldsAndHoldsNothingTwice(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertThat(lines.get(0)).startsWith("# ").hasSizeGreaterThan(10);
        assertThat(lines).allMatch(line -> line.equals(line.strip()) && !line.isEmpty());
        assertThat(lines.stream().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** Some class of the file's own package, or of those that serve all languages, asks for it by its name. */
    @Test
    void everyFileIsRead() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".txt", "");
            String language = file.getParent().getFileName().toString();
            assertThat(sources("core") + sources("weave") + sources(language))
                    .as("who reads %s of %s", name, language)
                    .contains("\"" + name + "\"");
        }
    }

    @Test
    void commentsAreLeftOutAndTheOrderIsKept() {
        List<String> others = WordFiles.beside(WordFiles.class).lines("other-languages");

        assertThat(others.get(0)).isEqualTo("it: il");
        assertThat(others).noneMatch(line -> line.startsWith("#"));
        assertThat(WordFiles.table(List.of("b: 1", "a: x: y", "b: 2")))
                .containsExactly(Map.entry("b", List.of("1", "2")), Map.entry("a", List.of("x: y")));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> WordFiles.beside(WordFiles.class).set("no-such-words"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-words.txt")
                .hasMessageContaining(WordFiles.class.getName());
    }

    private static String sources(String folder) throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/java").resolve(ROOM).resolve(folder))) {
            return files.map(WordFilesTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
