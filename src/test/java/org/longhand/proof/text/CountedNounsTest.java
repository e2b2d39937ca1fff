package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts. */
class CountedNounsTest {

    private static String claimed(String language, String text, int after) {
        List<WordToken> tokens = Texts.tokens(language, text);
        List<String> words = CountedNouns.claimed(tokens, after, Lexicon.of(language), text).stream()
                .map(i -> tokens.get(i).text())
                .toList();
        return String.join(" ", words);
    }

    private static Set<String> told(String text, int at) {
        return CountedNouns.told(Texts.tokens("en", text), at, 1, Lexicon.of("en"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | three old cats | old cats",
                "en | three cats and dogs | cats",
                "en | dozen of the eggs broke today | eggs broke",
                "en | three of of my cats | ''",
                "en | three big old grey cats | big old grey",
                "en | three very old cats | very old cats",
                "de | drei sehr alte Katzen | sehr alte Katzen",
                "fr | trois bons petits chats | bons petits chats",
                "en | three again we | ''",
                "en | three, cats | ''",
                "en | three. Cats slept | ''",
                "en | three May days | ''",
                "en | three Monday mornings | ''",
                "en | three two-seaters | ''",
                "en | three | ''",
                "de | drei alte Katzen schlafen | alte Katzen schlafen",
                "de | drei von den Katzen | Katzen",
                "fr | douzaine d'œufs | œufs",
                "es | tres gatos y dos perros | gatos",
                "it | dozzina di uova | uova",
                "pl | tuzin jajek | jajek",
            })
    void aNumberCountsTheWordsRightBehindIt(String language, String text, String words) {
        assertThat(claimed(language, text, 1)).isEqualTo(words);
    }

    @Test
    void aSpaceThatDoesNotBreakIsASpace() {
        assertThat(claimed("fr", "3\u202Fchats", 1)).isEqualTo("chats");
    }

    @Test
    void aToldNumberMayCountWhatStandsOnEitherSide() {
        assertThat(told("old Anna fed three grey cats daily", 3))
                .containsExactlyInAnyOrder("anna", "fed", "grey", "cats", "daily");
        assertThat(told("you fed three cats", 2)).containsExactlyInAnyOrder("fed", "cats");
        assertThat(told("three of my old cats", 0)).containsExactlyInAnyOrder("old", "cats");
        assertThat(told("three", 0)).isEmpty();
    }

    @Test
    void aToldNumberCountsNothingBeyondTheNextNumberMarkOrSentence() {
        assertThat(told("three cats two dogs", 0)).containsExactly("cats");
        assertThat(told("three cats, dogs", 0)).containsExactly("cats");
        assertThat(told("three cats. Dogs", 0)).containsExactly("cats");
        assertThat(told("Cats, three", 1)).isEmpty();
    }

    @Test
    void aVagueNumberIsNoOtherNumber() {
        assertThat(told("three hundred cats", 0)).contains("cats");
    }

    @Test
    void aToldNumberCountsFiveWordsAtMost() {
        assertThat(told("three red green blue white black yellow", 0))
                .containsExactly("red", "green", "blue", "white", "black");
    }

    @ParameterizedTest
    @CsvSource({
        "it cost £40, 2, pounds",
        "it cost 40 € then, 2, euros",
        "it cost $40, 2, dollars",
        "40% less, 0, percent"
    })
    void aSignBeforeOrBehindAFigureIsWhatItCounts(String text, int at, String word) {
        assertThat(told(text, at)).contains(word);
    }

    @Test
    void aFigureWithoutASignCountsNoMoney() {
        assertThat(told("it cost 40", 2)).doesNotContain("pounds", "euros", "dollars", "percent");
    }

    @ParameterizedTest
    @CsvSource({
        "en, cat, cats, true",
        "en, dogs, cats, false",
        "en, mum, mother, true",
        "en, kids, children, true",
        "en, cattle, cats, false",
        "de, katzen, katze, true",
        "de, hunde, katzen, false",
        "pl, kotow, koty, true",
        "pl, psow, kotow, false",
        "fr, chats, chat, true",
        "es, perros, gatos, false",
        "it, gatti, gatto, true",
    })
    void formsOfOneWordCountTheSame(String language, String word, String other, boolean same) {
        assertThat(CountedNouns.same(word, Set.of(other), Lexicon.of(language))).isEqualTo(same);
    }
}
