package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    private static boolean same(String language, String one, String other) {
        Lexicon lexicon = Lexicon.of(language);
        return Stemmer.stem(one, lexicon).equals(Stemmer.stem(other, lexicon));
    }

    @ParameterizedTest
    @CsvSource({
        "en, cat, cats",
        "en, bake, baked",
        "en, bake, baking",
        "en, bake, bakes",
        "en, run, running",
        "en, story, stories",
        "en, carry, carried",
        "en, keep, kept",
        "en, keeping, kept",
        "en, sing, sung",
        "en, planned, plan",
        "en, quick, quickly",
        "en, kind, kindness",
        "en, teach, taught",
        "de, katze, katzen",
        "de, backen, gebacken",
        "fr, maisons, maison",
        "es, reparar, reparaste",
        "it, riparare, riparato",
        "pl, krakow, krakowie",
    })
    void formsOfAWordHaveOneStem(String language, String one, String other) {
        assertThat(same(language, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, cat, car", "en, bed, be", "en, red, ring", "de, katze, kater", "pl, dom, dok", "fr, mer, mere"})
    void otherWordsHaveOtherStems(String language, String one, String other) {
        assertThat(same(language, one, other)).isFalse();
    }

    @Test
    void aShortWordIsKeptAsItIs() {
        assertThat(Stemmer.stem("bus", Lexicon.of("en"))).isEqualTo("bus");
        assertThat(Stemmer.stem("red", Lexicon.of("en"))).isEqualTo("red");
    }

    @Test
    void smallWordsCarryNoMeaningAndNumbersGoByTheirValue() {
        Lexicon english = Lexicon.of("en");
        assertThat(Stemmer.of("You have twenty-one cats", english)).containsExactly("#21", "cat");
        assertThat(Stemmer.of("21 cats", english)).isEqualTo(Stemmer.of("twenty-one cats", english));
        assertThat(Stemmer.of("I am b here", english)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "krakow, krakowie, true",
        "krakow, krowa, false",
        "kot, kotem, true",
        "dom, dor, false",
        "abcdefgh, abcd, false",
        "abcd, abcdefgh, true",
        "abcd, abcdefghi, false",
        "abcdefg, abcd, true",
        "ab, ab, false",
    })
    void aBentWordMayLoseThreeLettersAndGainFour(String one, String other, boolean same) {
        assertThat(Stemmer.sameButForEnding(one, other)).isEqualTo(same);
    }
}
