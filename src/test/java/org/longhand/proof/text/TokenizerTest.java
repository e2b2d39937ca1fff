package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> words(String language, String text) {
        return Texts.tokens(language, text).stream().map(WordToken::text).toList();
    }

    private static List<String> firsts(String text) {
        return Texts.tokens("en", text).stream()
                .filter(WordToken::first)
                .map(WordToken::text)
                .toList();
    }

    @Test
    void wordsAndFiguresAreCutOutWithTheirPlaces() {
        assertThat(Texts.tokens("en", "Hi, Zoë’s 3rd! No."))
                .containsExactly(
                        new WordToken(0, 2, "Hi", "hi", 0, true),
                        new WordToken(4, 9, "Zoë’s", "zoe", 0, false),
                        new WordToken(10, 13, "3rd", "3rd", 0, false),
                        new WordToken(15, 17, "No", "no", 1, true));
    }

    @Test
    void aFigureKeepsWhatMakesItADateATimeOrAPrice() {
        assertThat(words("en", "1,200.50 18:30 2026-05-03 4/5 3½ 90s 22nd"))
                .containsExactly("1,200.50", "18:30", "2026-05-03", "4/5", "3½", "90s", "22nd");
        assertThat(words("fr", "18h30, 1er")).containsExactly("18", "h", "30", "1er");
    }

    @Test
    void aFrenchOrItalianElisionIsAWordOfItsOwn() {
        assertThat(words("fr", "L'ami qu’il n'a d'aujourd'hui"))
                .containsExactly("L'", "ami", "qu’", "il", "n'", "a", "d'", "aujourd'hui");
        assertThat(words("it", "dell'acqua")).containsExactly("dell'", "acqua");
        assertThat(words("en", "l'ami don't")).containsExactly("l'ami", "don't");
    }

    @Test
    void whatFollowsAnElisionDoesNotBeginTheSentence() {
        assertThat(Texts.tokens("fr", "L'ami vient").stream().map(WordToken::first))
                .containsExactly(true, false, false);
    }

    @Test
    void aWordBeginsWhereAnyWordTakesACapital() {
        assertThat(firsts("We went. Then you said “Run” twice: Anna — Bob … Carl -dot 'Eve"))
                .containsExactly("We", "Then", "Run", "Anna", "Bob", "Carl", "dot", "Eve");
        assertThat(firsts("We, Anna; (Bob)")).containsExactly("We");
        assertThat(firsts("We met ... Anna")).containsExactly("We", "Anna");
    }

    @Test
    void aTokenKnowsItsCapitalItsFigureAndItsPossessive() {
        List<WordToken> tokens = Texts.tokens("en", "June's the girls’ 3rd cat");
        assertThat(tokens.stream().map(WordToken::capital)).containsExactly(true, false, false, false, false);
        assertThat(tokens.stream().map(WordToken::figure)).containsExactly(false, false, false, true, false);
        assertThat(tokens.stream().map(WordToken::possessive)).containsExactly(true, false, true, false, false);
        assertThat(Texts.tokens("en", "June’s").get(0).possessive()).isTrue();
        assertThat(Texts.tokens("en", "girls'").get(0).possessive()).isTrue();
    }
}
