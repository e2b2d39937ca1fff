package org.longhand.letter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.Slice;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.LetterEntity;

class LetterFinderTest {

    private final Shelf shelf = new Shelf();
    private final LetterFinder finder = shelf.finder;
    private final LetterEntity first = letter("June Park", "We rowed to the weir.");
    private final LetterEntity second = letter("Mo", "We rowed home.");
    private final LetterEntity third = letter("June Park", "It snows.");

    private LetterEntity letter(String to, String text) {
        return shelf.remarks.pairs.written(MemoryPairs.requestOf("Sam", to, "It rains."), text);
    }

    private Slice<LetterSummary> search(String typed) {
        return finder.list(10, null, null, typed);
    }

    @Test
    void theNewestComeFirstAPartAtATime() {
        Slice<LetterSummary> begin = finder.list(2, null, null, null);
        assertThat(begin.items()).extracting(LetterSummary::id).containsExactly(third.id, second.id);
        assertThat(begin.next()).isEqualTo(new ListPosition(second.createdAt, second.id));
        Slice<LetterSummary> end = finder.list(2, begin.next(), null, " ");
        assertThat(end.items()).extracting(LetterSummary::id).containsExactly(first.id);
        assertThat(end.next()).isNull();
        assertThat(finder.list(3, null, null, null).next()).isNull();
    }

    @Test
    void thoseOfOneCorrespondenceAreListedAlone() {
        UUID june = first.correspondenceId;
        assertThat(finder.list(10, null, june, null).items())
                .extracting(LetterSummary::id)
                .containsExactly(third.id, first.id);
        assertThat(finder.list(10, null, june, "rowed").items())
                .extracting(LetterSummary::id)
                .containsExactly(first.id);
    }

    @Test
    void wordsAreFoundInAnyOrderAndTheLastMayBeUnfinished() {
        assertThat(search("rowed we").items()).extracting(LetterSummary::id).containsExactly(second.id, first.id);
        assertThat(search("WE wei").items()).extracting(LetterSummary::id).containsExactly(first.id);
        assertThat(search("row weir").items()).isEmpty();
        Slice<LetterSummary> one = finder.list(1, null, null, "rowed");
        assertThat(one.next()).isEqualTo(new ListPosition(second.createdAt, second.id));
    }

    @Test
    void whatHoldsNoWordFindsNothingAndWhatIsTooLongIsRefused() {
        assertThat(search("?!").items()).isEmpty();
        assertThat(search("?!").next()).isNull();
        assertThat(search("x".repeat(200)).items()).isEmpty();
        assertThatThrownBy(() -> search("x".repeat(201))).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            assertThat(e.field()).isEqualTo("q");
            assertThat(e.advice()).contains("200");
        });
    }

    @Test
    void aRowTellsWhatAListShows() {
        LetterSummary row = finder.list(1, null, null, null).items().get(0);
        assertThat(row.sender()).isEqualTo("Sam");
        assertThat(row.recipient()).isEqualTo("June Park");
        assertThat(row.correspondence()).isEqualTo(third.correspondenceId);
        assertThat(row.occasion()).isEqualTo("general");
        assertThat(row.language()).isEqualTo("en");
        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.date()).isEqualTo(third.date);
        assertThat(row.createdAt()).isEqualTo(third.createdAt);
    }
}
