package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, mum, true",
        "en, friend, false",
        "de, oma, true",
        "de, mann, false",
        "fr, soeur, true",
        "es, abuela, true",
        "it, zio, true",
        "pl, babcia, true",
        "pl, kot, false"
    })
    void aWordForKinIsOneWhereverItStands(String language, String word, boolean kin) {
        assertThat(KinWords.isKin(word, Lexicon.of(language))).isEqualTo(kin);
    }

    @Test
    void kinIsFoundedByItsOtherNamesAndByWhatIsPartOfIt() {
        Lexicon english = Lexicon.of("en");
        assertThat(KinWords.founders(english).get("mum"))
                .contains("mum", "mother", "mom")
                .doesNotContain("father");
        assertThat(KinWords.founders(english).get("parents")).contains("mother", "dad");
        assertThat(KinWords.founders(english).get("wife")).contains("husband", "married");
        assertThat(KinWords.founders(english)).doesNotContainKey("married");
    }

    @Test
    void aManIsKinOnlyWhereHeIsSomebodysOwn() {
        assertThat(KinWords.founders(Lexicon.of("de"))).containsKey("mann_").doesNotContainKey("mann");
    }
}
