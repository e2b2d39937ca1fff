package org.longhand.letter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.store.LetterSearchSql.BEGINNING;
import static org.longhand.letter.store.LetterSearchSql.LETTERS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.SearchQuery;

class SearchPlanTest {

    private static final SearchQuery TWO = new SearchQuery(List.of("whistle", "the"), "vi");

    @Test
    void theLongestRareWordIsReadBy() {
        assertThat(SearchPlan.term(TWO, false, Set.of())).isZero();
        assertThat(SearchPlan.term(TWO, false, Set.of(0, BEGINNING, LETTERS))).isEqualTo(1);
    }

    @Test
    void theUnfinishedWordIsReadByWhereTheOthersAreFrequent() {
        assertThat(SearchPlan.term(TWO, false, Set.of(0, 1))).isEqualTo(BEGINNING);
        assertThat(SearchPlan.term(new SearchQuery(List.of(), "vi"), false, Set.of(LETTERS)))
                .isEqualTo(BEGINNING);
    }

    @Test
    void whereAllIsFrequentFewLettersAreReadWholeAndManyByTheLongestWord() {
        assertThat(SearchPlan.term(TWO, false, Set.of(0, 1, BEGINNING))).isEqualTo(LETTERS);
        assertThat(SearchPlan.term(TWO, false, Set.of(0, 1, BEGINNING, LETTERS)))
                .isZero();
        assertThat(SearchPlan.term(new SearchQuery(List.of(), "a"), false, Set.of(BEGINNING, LETTERS)))
                .isEqualTo(LETTERS);
    }

    @Test
    void theLettersOfOneCorrespondenceAreReadThemselves() {
        assertThat(SearchPlan.term(TWO, true, Set.of())).isEqualTo(LETTERS);
    }

    @Test
    void eightWordsAreAskedHowFrequentTheyAre() {
        List<String> nine = IntStream.range(0, 9).mapToObj(i -> "word" + i).toList();
        Set<Integer> eight = IntStream.range(0, 8).boxed().collect(Collectors.toSet());
        assertThat(SearchPlan.term(new SearchQuery(nine, "v"), false, eight)).isEqualTo(BEGINNING);
    }
}
