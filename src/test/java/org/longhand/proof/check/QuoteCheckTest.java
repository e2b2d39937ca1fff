package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCheckTest {

    private static List<String> marks(String text, String... facts) {
        return Marks.of(new QuoteCheck(), "en", text, facts);
    }

    private static String saying(String words) {
        return "unfounded.saying: " + words;
    }

    @Test
    void oneWordIsASayingWhereSomebodySaysIt() {
        assertThat(marks("You said “Run!” to me.")).containsExactly(saying("“Run!”"));
        assertThat(marks("You said: “Run!”")).containsExactly(saying("“Run!”"));
        assertThat(marks("The boat “Liberty” sank.")).isEmpty();
        assertThat(marks("“Run!” it was.")).isEmpty();
        assertThat(marks("You said it in a boat, the “Liberty”.")).isEmpty();
    }

    @Test
    void twoWordsAreASayingAnywhere() {
        assertThat(marks("The “quiet sea” rose.")).containsExactly(saying("“quiet sea”"));
    }

    @Test
    void mostOfItsWordsInOneFactTellASaying() {
        String fact = "You said that a quiet grey sea hides its stones.";
        assertThat(marks("“A quiet sea hides its stones”, you said.", fact)).isEmpty();
        assertThat(marks("“A quiet sea hides gold coins”, you said.", fact))
                .containsExactly(saying("“A quiet sea hides gold coins”"));
        assertThat(marks("“The boats burn”, you said.", "You said: row.", "The boats burn."))
                .as("somebody told these words")
                .isEmpty();
        assertThat(marks("“quiet gold”, you said.", "You said it was quiet.", "The gold sank."))
                .as("in two facts are not in one")
                .hasSize(1);
    }

    @Test
    void aSayingMayNotBeTurnedRound() {
        assertThat(marks("You said “trust a quiet sea”.", "You said: never trust a quiet sea."))
                .containsExactly(saying("“trust a quiet sea”"));
        assertThat(marks("You said “never trust a quiet sea”.", "You said: trust a quiet sea."))
                .containsExactly(saying("“never trust a quiet sea”"));
        assertThat(marks("You said “never trust a quiet sea”.", "You said: never trust a quiet sea."))
                .isEmpty();
        assertThat(marks("You said “It isn’t the quiet sea”.", "You said it isn't the quiet sea at all."))
                .isEmpty();
    }

    @Test
    void wordsOfASayingAreWholeWords() {
        assertThat(marks("You said “row”.", "You said: throw it.")).containsExactly(saying("“row”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | As you say, it is the sea. | As you say",
                "en | And you always said it. | you always said",
                "de | Du sagst immer, es sei gut. | Du sagst immer",
                "fr | Comme tu dis, c'est la mer. | Comme tu dis",
                "es | Siempre dices que es el mar. | Siempre dices",
                "it | Come dici tu, è il mare. | Come dici tu",
                "pl | Jak mawiasz, to morze. | Jak mawiasz",
            })
    void whatSomebodyAlwaysSaysMustHaveBeenTold(String language, String text, String words) {
        assertThat(Marks.of(new QuoteCheck(), language, text)).containsExactly(saying(words));
    }

    @Test
    void whereAnySayingWasToldItsPhraseIsFree() {
        assertThat(marks("As you say, it is the sea.", "You said it was the sea."))
                .isEmpty();
    }

    @Test
    void theSayingIsMarkedAndNotWhoSaysIt() {
        assertThat(marks("You always say: “a quiet sea is a liar”."))
                .containsExactly(saying("“a quiet sea is a liar”"));
        assertThat(marks("You always say so, and then “a quiet sea is a liar”."))
                .containsExactly(saying("“a quiet sea is a liar”"), saying("You always say"));
        assertThat(marks("“A quiet sea is a liar”, as you say.")).hasSize(2);
    }
}
