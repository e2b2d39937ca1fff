package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists are read anew by each test, so that it sees them as this build reads them. */
class LexiconTest {

    @ParameterizedTest
    @CsvSource({"de-AT, de", "en-GB, en", "pl, pl", "sv, en", ", en", "fr_FR, en"})
    void aTagNamesItsLanguageAndEnglishStandsInForOthers(String tag, String language) {
        assertThat(Lexicon.of(tag).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, january, monday, spring, winter",
        "de, januar, montag, fruhling, winter",
        "fr, janvier, lundi, printemps, hiver",
        "es, enero, lunes, primavera, invierno",
        "it, gennaio, lunedi, primavera, inverno",
        "pl, stycznia, poniedzialek, wiosna, zima",
    })
    void monthsCountFromOneWeekdaysFromMondayAndSeasonsFromSpring(
            String language, String january, String monday, String spring, String winter) {
        Lexicon lexicon = Lexicon.read(language);
        assertThat(lexicon.month(january)).isEqualTo(1);
        assertThat(lexicon.weekday(monday)).isEqualTo(1);
        assertThat(lexicon.season(spring)).isZero();
        assertThat(lexicon.season(winter)).isEqualTo(3);
        assertThat(lexicon.month(monday)).isNull();
        assertThat(lexicon.weekday(january)).isNull();
        assertThat(lexicon.season(january)).isNull();
    }

    @ParameterizedTest
    @FieldSource("org.longhand.proof.text.Lexicon#LANGUAGES")
    void everyLanguageHasAWholeYear(String language) {
        Lexicon lexicon = Lexicon.read(language);
        assertThat(lexicon.lines("months")).hasSize(12);
        assertThat(lexicon.lines("weekdays")).hasSize(7);
        assertThat(lexicon.lines("seasons")).hasSize(4);
        assertThat(lexicon.lines("units")).hasSize(TimeUnit.values().length);
    }

    @Test
    void aNumberWordHasItsValueWhicheverFormItTakes() {
        Lexicon english = Lexicon.read("en");
        assertThat(english.value("three")).isEqualTo(3);
        assertThat(english.value("thrice")).isEqualTo(3);
        assertThat(english.value("3")).as("the value is no word").isNull();
        assertThat(english.value("cat")).isNull();
        assertThat(Lexicon.read("de").value("funf")).isEqualTo(5);
    }

    @Test
    void theFirstFormOfALineStandsForAll() {
        Lexicon english = Lexicon.read("en");
        assertThat(english.form("caught")).isEqualTo("catch");
        assertThat(english.form("catch")).isEqualTo("catch");
        assertThat(english.form("cat")).isEqualTo("cat");
    }

    @Test
    void aWordIsOfASectionAndTwoOfOneLineAreTogether() {
        Lexicon english = Lexicon.read("en");
        assertThat(english.has("family", "mum")).isTrue();
        assertThat(english.has("family", "cat")).isFalse();
        assertThat(english.has("no such section", "mum")).isFalse();
        assertThat(english.together("family", "mum", "mother")).isTrue();
        assertThat(english.together("family", "mum", "uncle")).isFalse();
        assertThat(english.together("family", "uncle", "mum")).isFalse();
        assertThat(english.together("no such section", "mum", "mother")).isFalse();
        assertThat(english.lines("no such section")).isEmpty();
    }

    @Test
    void anIdiomIsItsWords() {
        assertThat(Lexicon.read("en").idioms("once")).contains(List.of("once", "or", "twice"));
    }

    @Test
    void commentsAreNoWords() {
        assertThat(Lexicon.read("en").lines("")).isEmpty();
        assertThat(Lexicon.read("de").lines("times")).doesNotContain("").contains("gestern");
    }

    @Test
    void wellKnownNamesAreOfPeopleAndOfPlaces() {
        assertThat(Lexicon.wellKnownName("anna")).isTrue();
        assertThat(Lexicon.wellKnownName("paris")).isTrue();
        assertThat(Lexicon.wellKnownName("tapestry")).isFalse();
        assertThat(Lexicon.shared("assistant")).isNotEmpty();
    }
}
