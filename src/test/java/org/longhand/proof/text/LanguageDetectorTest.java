package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @Test
    void smallWordsAreCountedForEachLanguage() {
        String text = "Ich bin nicht mit dir.";
        Map<String, Integer> hits = LanguageDetector.smallWords(Texts.tokens("en", text));
        assertThat(hits)
                .containsOnlyKeys(Lexicon.LANGUAGES)
                .containsEntry("de", 5)
                .containsEntry("en", 0);
    }

    @Test
    void anElidedWordIsASmallWord() {
        String text = "J'aime l'été.";
        assertThat(LanguageDetector.smallWords(Texts.tokens("en", text))).containsEntry("fr", 2);
    }

    @Test
    void theLanguageThatWasAskedForStaysWhereNoOtherHasMore() {
        assertThat(LanguageDetector.best(Map.of("en", 3, "de", 3), "en")).isEqualTo("en");
        assertThat(LanguageDetector.best(Map.of("en", 3, "de", 3), "de")).isEqualTo("de");
        assertThat(LanguageDetector.best(Map.of("en", 3, "de", 4), "en")).isEqualTo("de");
        assertThat(LanguageDetector.best(Map.of(), "sv")).isEqualTo("sv");
        assertThat(LanguageDetector.best(Map.of("pl", 1), "sv")).isEqualTo("pl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | de | Wir waren im Juli in München und haben dich vermisst.",
                "en | fr | Nous nous sommes mariés à Londres le 4 mai.",
                "de | en | We were in Munich in July with three dogs.",
                "en | pl | Mamy trzy koty, a Łucja jest w Krakowie.",
                "pl | it | Abbiamo tre gatti e una casa con il giardino.",
                "en | en | You lent me your green coat.",
                "de | de | Grillen am See",
            })
    void whatWasToldIsInTheLanguageThatHasMoreOfItsWords(String asked, String spoken, String text) {
        assertThat(LanguageDetector.of(Texts.tokens(asked, text), asked)).isEqualTo(spoken);
    }
}
