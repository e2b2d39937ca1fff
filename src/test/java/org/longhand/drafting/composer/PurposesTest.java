package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.core.Languages;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** A purpose says what it means, a sentence of two halves stays one, and news is no memory. */
class PurposesTest {

    private static final Map<String, List<String>> PEOPLE = Map.of(
            "en", List.of("Sam Reyes", "June Park", "June"),
            "de", List.of("Jonas Brandt", "Lena Seidel", "Lena"),
            "fr", List.of("Luc Bernard", "Camille Roux", "Camille"),
            "es", List.of("Julián Ortega", "Lucía Campos", "Lucía"));
    private static final Map<String, String> YOU =
            Map.of("en", "You fed me.", "de", "Du hast gekocht.", "fr", "Tu as cuisiné.", "es", "Cocinaste.");

    private static Brief brief(String language, String occasion, String purpose, String fact) {
        List<String> people = PEOPLE.get(language);
        return Brief.of(
                new Person(people.get(0), null, null),
                new Person(people.get(1), people.get(2), null),
                "",
                occasion,
                purpose,
                null,
                language,
                Length.MEDIUM,
                List.of(new Fact(fact)),
                null,
                null);
    }

    static List<String[]> purposes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/persons/purposes.txt")).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.split(" \\| "))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("purposes")
    void aPurposeIsNotTurnedRound(String language, String purpose, String said) {
        List<SpeechAct> acts =
                Languages.grammars().get(language).acts(brief(language, "letter", purpose, YOU.get(language)));

        assertThat(acts.stream().map(SpeechAct::sentence).collect(Collectors.joining(" ")))
                .isEqualTo(said.equals("-") ? "" : said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You corrected my English and I let you.
            en | You corrected my English, and I let you.
            en | You lent me your coat and I never gave it back.
            en | You fed the cat while I slept and we laughed about it.
            de | Du hast mein Deutsch korrigiert und ich ließ dich.
            fr | Tu m'as prêté ton manteau, mais je ne l'ai jamais rendu.
            es | Me prestaste tu abrigo y nunca te lo devolví.
            """)
    void aSentenceOfTwoHalvesStaysOne(String language, String fact) {
        Composer composer = new Composer(Occasions.builtIn());
        for (String occasion : List.of("thank you", "birthday", "letter", "apology")) {
            for (long seed = 0; seed < 30; seed++) {
                assertThat(composer.compose(brief(language, occasion, null, fact), seed)
                                .replace('\n', ' '))
                        .containsIgnoringCase(fact.substring(0, fact.length() - 1));
            }
        }
    }

    @Test
    void newsIsNotToldAsAMemory() {
        Composer composer = new Composer(Occasions.builtIn());
        for (String fact : List.of("You got the job last week.", "Our daughter was born on Monday.")) {
            for (String occasion : List.of("thank you", "birthday", "letter", "missing you")) {
                for (long seed = 0; seed < 40; seed++) {
                    assertThat(composer.compose(brief("en", occasion, null, fact), seed))
                            .doesNotContainPattern("(?i)remember|not forgotten|forget|memory");
                }
            }
        }
    }
}
