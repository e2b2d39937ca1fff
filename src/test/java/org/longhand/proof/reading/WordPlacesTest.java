package org.longhand.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.people.text.Span;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

class WordPlacesTest {

    private static final String TEXT = "The cat slept. …? The dog barked at the cat!";

    private final List<Span> sentences = Sentences.of(TEXT);
    private final WordPlaces places =
            new WordPlaces(Tokenizer.tokens(TEXT, sentences, "en"), sentences.size(), Lexicon.of("en"));

    @Test
    void aSentenceHasItsOwnWordsAndPerhapsNone() {
        assertThat(sentences).hasSize(3);
        assertThat(places.of(0)).extracting(WordToken::base).containsExactly("the", "cat", "slept");
        assertThat(places.of(1)).isEmpty();
        assertThat(places.of(2))
                .extracting(WordToken::base)
                .containsExactly("the", "dog", "barked", "at", "the", "cat");
        assertThat(places.stems(1)).isEmpty();
        assertThat(places.stems(2)).containsExactly("dog", "bark", "cat");
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        assertThat(places.of("cat")).containsExactly(1, 8);
        assertThat(places.of("the")).containsExactly(0, 3, 7);
        assertThat(places.of("bird")).isEmpty();
    }

    @Test
    void theWordBeforeAPlaceEndsThereOrEarlier() {
        assertThat(places.before(2)).isNull();
        assertThat(places.before(3).base()).isEqualTo("the");
        assertThat(places.before(6).base()).isEqualTo("the");
        assertThat(places.before(TEXT.length()).base()).isEqualTo("cat");
    }
}
