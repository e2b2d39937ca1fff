package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void aTextIsFoundByItsWordsWhateverTheirCaseAccentsAndPunctuation() {
        assertThat(SearchWords.of("Dear June,\n\nWe drank CAFÉ au lait. We did!"))
                .containsExactly("dear", "june", "we", "drank", "cafe", "au", "lait", "did");
    }

    @Test
    void aTextWithoutLettersHasNoWords() {
        assertThat(SearchWords.of(" …!? — ")).isEmpty();
        assertThat(SearchQuery.of("?!")).isEmpty();
    }

    @Test
    void whatIsWrittenWithoutSpacesIsFoundCharacterByCharacter() {
        assertThat(SearchWords.of("お元気ですか June")).contains("元", "気", "june").doesNotContain("お元気ですか");
    }

    @Test
    void aVeryLongWordIsCutAlikeInTextAndSearch() {
        String word = "a".repeat(100);
        assertThat(SearchWords.of(word)).containsExactly("a".repeat(SearchWords.LONGEST));
        assertThat(SearchQuery.of(word).orElseThrow().beginning()).isEqualTo("a".repeat(SearchWords.LONGEST));
        assertThat(SearchWords.of("😀".repeat(5) + "𝒶".repeat(60)))
                .allSatisfy(found -> assertThat(found.length()).isLessThanOrEqualTo(SearchWords.LONGEST));
    }

    @Test
    void theLastWordOfASearchMayBeUnfinishedAndTheOthersComeLongestFirst() {
        assertThat(SearchQuery.of("on the night b"))
                .contains(new SearchQuery(java.util.List.of("night", "the", "on"), "b"));
    }
}
