package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which capitals are names, and which names nobody told. */
class NameCheckTest {

    private static List<String> names(String language, String text, String... facts) {
        return Marks.of(new NameCheck(), language, text, facts).stream()
                .map(m -> m.substring("unfounded.name: ".length()))
                .toList();
    }

    private static List<String> names(String text) {
        return names("en", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We saw Ottoline there. | Ottoline",
                "en | We saw Ottoline's boat. | Ottoline",
                "en | We saw Maria de Carmen there. | Maria de Carmen",
                "en | We saw Anna van Dyck there. | Anna van Dyck",
                "en | We met in Elm Street then. | Elm Street",
                "en | We met at Lake Windermere. | Lake Windermere",
                "en | We saw Anna, Bob left. | Anna / Bob",
                "en | Then came Anna’s Bob. | Anna / Bob",
                "de | Wir sahen Herrn Kruse. | Kruse",
                "de | Dort war Wiebke mit uns. | Wiebke",
                "de | Wiebkes Boot war da. | Wiebkes",
                "fr | Nous avons vu Gwenaël. | Gwenaël",
                "es | Vimos a Maitane allí. | Maitane",
                "it | Abbiamo visto Ginevra. | Ginevra",
                "pl | Tam była Zdzisława. | Zdzisława",
            })
    void aNameThatNobodyToldIsMarkedAsAWhole(String language, String text, String expected) {
        assertThat(names(language, text)).containsExactly(expected.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesdays in May are wet.",
                "We met on Monday.",
                "I said OK, Sir.",
                "My Mum came.",
                "Mark my words.",
                "Re-reading it was good.",
                "Wouldn't it be good?",
                "Zounds!",
                "HOORAY for it.",
                "Twenty-One of us came.",
                "It was Summer then.",
                "We saw A boat."
            })
    void otherCapitalsAreNoNames(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Juhu! Der Regen kam.",
                "Das Streuselkuchenrezept war gut.",
                "Ein USB war da.",
                "Die Wanderung war lang.",
                "Langsam kam der Regen."
            })
    void aGermanNounIsNoName(String text) {
        assertThat(names("de", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mark called us. | Mark",
                "Mark's boat sank. | Mark",
                "Will and I went. | ''",
                "Anna and I went. | Anna",
                "Ottoline and Anna went. | Ottoline / Anna",
                "Ottoline never came. | Ottoline",
                "Rain came down. | ''",
                "Rain came. The rain fell. | ''",
            })
    void whereASentenceBeginsTheNextWordTellsTheName(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ottoline came. | We saw Ottoline, and Ottoline’s boat.",
                "en | We met Kate. | We saw Katie.",
                "en | We lived in Cracow. | It was in Kraków.",
                "en | She is from Poland. | It was Polish.",
                "en | She is from Lyon. | It was French.",
                "en | The Smiths came. | We saw Smith.",
                "en | Smith came. | We saw the Smiths.",
                "de | Wir waren in Husum. | Der Husumer Hafen war da.",
                "pl | Mieszkam w Krakowie. | Tam jest Kraków.",
            })
    void aNameThatWasToldMayChangeItsForm(String language, String fact, String text) {
        assertThat(names(language, text, fact)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We met Kate. | We saw Anna. | Anna",
                "en | She is French. | It was in Lyon. | Lyon",
                "en | We saw Tom. | We saw Tomas. | Tomas",
                "de | Wir waren in Husum. | Dort war Herr Husumann. | Husumann",
                "pl | Mieszkam w Krakowie. | Tam jest Gdynia. | Gdynia",
            })
    void anotherNameWasNotTold(String language, String fact, String text, String expected) {
        assertThat(names(language, text, fact)).containsExactly(expected);
    }

    @Test
    void theFrameHasAChecksOfItsOwn() {
        assertThat(names("Dear Ottoline,\n\nIt rained.\n\nYours,\nTom")).isEmpty();
    }

    @Test
    void aNameEndsWithItsSentence() {
        assertThat(names("We saw Anna. Bob left.")).containsExactly("Anna", "Bob");
    }

    @Test
    void aWordThatStandsSmallElsewhereIsNoName() {
        assertThat(names("Zibble went by all night.")).containsExactly("Zibble");
        assertThat(names("Zibble went by all night. We zibble.")).isEmpty();
        assertThat(names("en", "Zibble went by all night.", "We zibble.")).isEmpty();
        assertThat(names("de", "Dort war Wiebke. Wir sahen wiebke.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We saw Al there. | Al",
                "Mark boats there sank. | Mark",
                "Mark. | Mark",
                "Mark's my boat. | Mark",
                "Anna so often fell. | Anna",
                "Clementine was there. | Clementine",
                "Clementine! Was it good? | ''",
                "Clementine — was it good? | ''",
                "Clementine fell. | ''",
                "Gardening was fun. | ''",
                "Clementine Bluewater fell. | Clementine Bluewater",
                "Clementine and Anna fell. | Clementine / Anna",
                "Clementine and I fell. | Clementine",
                "Clementine and Bertrand fell. | Clementine / Bertrand",
                "Clementine and boats fell. | ''",
                "Clementine and. Anna fell. | Anna",
                "Clementine and | ''",
                "Sunflowers and rain all night. | ''",
                "Zib-zab went by. | ''",
                "Zib zab went by. | Zib",
                "Zib-Zab went by. | Zib-Zab",
                "ZIB zab went by. | ''",
            })
    void theFirstWordOfASentenceIsANameByWhatFollowsOrWhereNoDictionaryHasIt(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dort war Herr Koch. | Koch",
                "Dort war der Koch. | ''",
                "Dort war Bo mit uns. | ''",
                "Dort war Ole mit uns. | Ole",
                "Dort war ein Zzyzx. | ''",
                "Dort war Zzyzx. | Zzyzx",
                "Zzyzx! Das war gut. | ''",
                "Dort war ZZYZX. | ''",
                "Dort war Zzyzxung. | ''",
            })
    void inGermanATitleOrTheDictionaryTellsTheName(String text, String expected) {
        assertThat(names("de", text)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aPolishNameBendsAtItsEnd() {
        assertThat(names("pl", "Tam była Zdzisława.", "Mówiłam o Zdzisławie.")).isEmpty();
        assertThat(names("pl", "Tam była Zdzisława.", "Mówiłam o Zosi.")).containsExactly("Zdzisława");
    }
}
