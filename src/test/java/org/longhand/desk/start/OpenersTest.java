package org.longhand.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyOccasionHasBeginningsOfItsOwn(String language) throws IOException {
        Map<String, List<String>> openers =
                Openers.parse(Files.readString(Path.of("templates/desk/openers", language + ".txt")));
        try (Stream<Path> files = Files.list(Path.of("templates/occasions"))) {
            List<String> occasions = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.replace(".txt", ""))
                    .toList();
            assertThat(occasions)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(o -> assertThat(openers.get(o)).as(o).hasSizeBetween(3, 8));
        }
    }
}
