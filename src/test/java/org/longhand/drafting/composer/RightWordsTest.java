package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** What every letter of a brief says, and what none of them says, by the table {@code persons/right-words.txt}. */
class RightWordsTest {

    private static final int SEEDS = 25;
    private static final Path TABLE = Path.of("src/test/resources/persons/right-words.txt");

    private final Composer composer = new Composer(Occasions.builtIn());

    static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> Arrays.stream(l.split(" \\| ")).map(String::strip).toArray(String[]::new))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {2} {4}")
    @MethodSource("rows")
    void aLetterSaysWhatIsRightAndNothingThatIsNot(
            String language,
            String called,
            String occasion,
            String relationship,
            String purpose,
            String facts,
            String says,
            String never) {
        Brief brief = Brief.of(
                new Person("Nell Ott", null, null),
                new Person(called, called, null),
                relationship.equals("-") ? null : relationship,
                occasion,
                purpose.equals("-") ? null : purpose,
                null,
                language,
                Length.MEDIUM,
                Arrays.stream(facts.split(" / ")).map(Fact::new).toList(),
                null,
                null);
        for (long seed = 0; seed < SEEDS; seed++) {
            String letter = composer.compose(brief, seed);
            if (!says.equals("-")) {
                assertThat(letter).as("seed %d", seed).containsPattern("(?isU)" + says);
            }
            if (!never.equals("-")) {
                assertThat(letter).as("seed %d", seed).doesNotContainPattern("(?isU)" + never);
            }
        }
    }

    @Test
    void theTableHoldsEveryLanguage() throws IOException {
        assertThat(rows()).extracting(r -> r[0]).contains("en", "de", "fr", "es");
    }
}
