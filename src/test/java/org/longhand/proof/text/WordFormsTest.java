package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({"en,cows", "de,langsam", "fr,embrasse", "es,cuéntamelo", "it,dimmelo", "pl,dziękuję", "en,Whoever"})
    void aWordOfTheLanguageIsKnown(String language, String word) {
        assertThat(WordForms.of(language).word(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en,Imogen", "en,Kunle", "de,Wiebke", "fr,Gwenaël", "es,Maitane", "it,Ginevra", "pl,Zdzisława"})
    void aNameIsNoWord(String language, String name) {
        assertThat(WordForms.of(language).word(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Krümel",
        "Zimtgeruch",
        "Streuselkuchen",
        "Kirschkuchenrezept",
        "Schmierseife",
        "Rasenmähertraktor",
        "Treppenhaus"
    })
    void aGermanNounIsOneAndSoIsACompound(String noun) {
        assertThat(WordForms.of("de").noun(noun)).isTrue();
        assertThat(WordForms.of("de").nameOnly(noun)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Chiemsee", "Friedrichstadt", "Bredstedt", "Husum", "Brodersen", "Özgür"})
    void aGermanNameIsNoCompound(String name) {
        assertThat(WordForms.of("de").noun(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en,cats,true",
        "en,children,true",
        "en,cat,false",
        "de,Klaviere,true",
        "de,Klavier,false",
        "fr,chevaux,true",
        "fr,cheval,false",
        "es,pianos,true",
        "es,piano,false",
        "it,panini,true",
        "it,panino,false",
        "pl,butów,true",
        "pl,dom,false"
    })
    void aPluralIsToldFromASingular(String language, String word, boolean plural) {
        assertThat(WordForms.of(language).plural(word)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "en, waited, wait",
        "de, wartete, wartet",
        "de, gewartet, warten",
        "fr, attendait, attend",
        "es, esperaste, esperas",
        "it, aspettava, aspetta",
        "pl, czekałaś, czekasz",
    })
    void aVerbOfThePastIsToldFromOneOfThePresent(String language, String past, String present) {
        assertThat(WordForms.of(language).past(past)).isTrue();
        assertThat(WordForms.of(language).past(present)).isFalse();
    }
}
