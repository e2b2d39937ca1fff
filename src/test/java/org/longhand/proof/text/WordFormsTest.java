package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "en,xyzzies,true",
        "de,Streuselkuchen,true",
        "de,Zzyzx,false",
        "de,Kater,true",
        "en,Cats,true",
        "en,Imogen,false",
        "es,gato,false",
        "pl,koty,true"
    })
    void aWordThatIsInNoDictionaryMayBeAPluralExceptInGerman(String language, String word, boolean plural) {
        assertThat(WordForms.of(language).plural(word)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"en,Imogen,true", "en,Mark,false", "en,cat,false", "en,Zzyzx,false", "de,Wiebke,true", "de,Rose,false"})
    void aNameAndNothingElseIsOne(String language, String word, boolean only) {
        assertThat(WordForms.of(language).nameOnly(word)).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource({
        "es,dámelo,true",
        "es,decirte,true",
        "es,levantaos,true",
        "it,parlarti,true",
        "it,dammi,true",
        "it,xyzmelo,false",
        "es,te,true",
        "en,parlarti,false",
        "de,dammi,false",
        "es,zzme,false"
    })
    void aRomanceVerbCarriesItsPronouns(String language, String word, boolean known) {
        assertThat(WordForms.of(language).word(word)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "Haustür,true",
        "Arbeitszimmer,true",
        "Kinderzimmer,true",
        "Blumenvase,true",
        "Hundehütte,true",
        "Schlafzimmer,true",
        "Großmutterhaus,true",
        "Weinstein,true",
        "Zzyzxhaus,false",
        "Zzyzxvasen,true",
        "Zzyzxstadt,false",
        "Abei,false",
        "Haus,true"
    })
    void aCompoundEndsInANounBehindAWord(String word, boolean noun) {
        assertThat(WordForms.of("de").noun(word)).isEqualTo(noun);
    }

    @Test
    void sixLanguagesHaveForms() {
        assertThat(WordForms.languages()).containsExactlyInAnyOrderElementsOf(Lexicon.LANGUAGES);
        assertThat(WordForms.of("de")).isSameAs(WordForms.of("de"));
        assertThat(WordForms.of("fr").noun("maison")).isTrue();
        assertThat(WordForms.of("fr").noun("xyzmaison"))
                .as("the French do not join words")
                .isFalse();
    }
}
