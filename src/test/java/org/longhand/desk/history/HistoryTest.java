package org.longhand.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.desk.merge.WordDiff;
import org.longhand.drafting.DraftNotes;
import org.longhand.letter.model.Revision;

class HistoryTest {

    private static Revision by(Revision.Author author, int number, int minute, String text, Integer restoredFrom) {
        return new Revision(
                number,
                author,
                author == Revision.Author.MODEL ? "composer" : null,
                null,
                Revision.State.COMPLETE,
                text,
                null,
                DraftNotes.NONE,
                restoredFrom,
                Instant.EPOCH.plusSeconds(60L * minute));
    }

    private static Revision drafted(int number, int minute, String text) {
        return by(Revision.Author.MODEL, number, minute, text, null);
    }

    private static Revision written(int number, int minute, String text) {
        return by(Revision.Author.HUMAN, number, minute, text, null);
    }

    @Test
    void whatAPersonWroteInOneSittingIsOneEntryNewestFirst() {
        History history = History.of(
                List.of(drafted(1, 0, "a"), written(2, 1, "a b"), written(3, 2, "a b c"), written(4, 30, "a b c d")));
        assertThat(history.entries()).extracting(e -> e.last().number()).containsExactly(4, 3, 1);
        assertThat(history.entries().get(1).steps())
                .extracting(Revision::number)
                .containsExactly(2, 3);
        assertThat(history.entries().get(1).changes())
                .containsExactly(
                        new WordDiff.Part(WordDiff.Operation.SAME, "a"),
                        new WordDiff.Part(WordDiff.Operation.ADDED, " b c"));
    }

    @Test
    void everyDraftAndEveryTextThatWasPutBackIsAnEntryOfItsOwn() {
        History history = History.of(List.of(
                drafted(1, 0, "a"),
                drafted(2, 1, "b"),
                written(3, 2, "c"),
                by(Revision.Author.HUMAN, 4, 3, "a", 1),
                written(5, 4, "d")));
        assertThat(history.entries()).hasSize(5).noneMatch(History.Entry::several);
        assertThat(history.entries().get(4).first()).isTrue();
    }

    @Test
    void noRevisionIsLeftOut() {
        History history =
                History.of(List.of(written(1, 0, "a"), written(2, 3, "b"), drafted(3, 4, "c"), written(4, 5, "d")));
        assertThat(history.entries().stream()
                        .flatMap(e -> e.steps().stream())
                        .map(Revision::number)
                        .sorted())
                .containsExactly(1, 2, 3, 4);
        assertThat(History.of(List.of()).entries()).isEmpty();
    }
}
