package org.longhand.proof.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.longhand.proof.text.Lexicon;

class ClauseLexiconTest {

    private static ClauseLexicon words(String language) {
        return ClauseLexicon.of(Lexicon.of(language));
    }

    @Test
    void whatSetsALanguageApartStandsInItsFile() {
        assertThat(words("de").has(Feature.NOUNS_HAVE_CAPITALS)).isTrue();
        assertThat(words("en").has(Feature.NOUNS_HAVE_CAPITALS)).isFalse();
        assertThat(Lexicon.LANGUAGES.stream().filter(l -> words(l).has(Feature.DROPS_PRONOUNS)))
                .containsExactly("es", "it", "pl");
    }

    @Test
    void aFeatureThatIsNoneIsRefused() {
        assertThat(Feature.of("fixed-order")).isEqualTo(Feature.FIXED_ORDER);
        assertThatThrownBy(() -> Feature.of("fixed-ordr")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndingIsSoughtAtAWordsEnd() {
        assertThat(words("en").ends("negation-endings", "don't")).isTrue();
        assertThat(words("en").ends("negation-endings", "n'tx")).isFalse();
        assertThat(words("de").ends("negation-endings", "don't")).isFalse();
    }

    @Test
    void whatIsKeptAsItIsWrittenIsNotFolded() {
        assertThat(words("es").has("not-you-exact", "tu")).isTrue();
        assertThat(words("es").has("not-you-exact", "tú")).isFalse();
    }
}
