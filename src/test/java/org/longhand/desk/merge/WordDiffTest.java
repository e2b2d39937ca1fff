package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.desk.merge.WordDiff.Operation;
import org.longhand.desk.merge.WordDiff.Part;

class WordDiffTest {

    private static String of(List<Part> parts, Operation left) {
        return parts.stream().filter(p -> p.kind() != left).map(Part::text).collect(Collectors.joining());
    }

    @Test
    void aWordThatWasExchangedGoesAndComes() {
        assertThat(WordDiff.between("I miss the river.", "I miss the sea."))
                .containsExactly(
                        new Part(Operation.SAME, "I miss the "),
                        new Part(Operation.REMOVED, "river."),
                        new Part(Operation.ADDED, "sea."));
    }

    @Test
    void neighbouringWordsReadAsOneChange() {
        assertThat(WordDiff.between("one two three four", "one zwei drei four"))
                .containsExactly(
                        new Part(Operation.SAME, "one "),
                        new Part(Operation.REMOVED, "two three"),
                        new Part(Operation.ADDED, "zwei drei"),
                        new Part(Operation.SAME, " four"));
    }

    @Test
    void bothTextsCanBeReadFromTheParts() {
        String older = "Dear June,\n\nIt has  been\ttoo long.\n\nSam";
        String newer = "Dear June,\n\nIt has been far too long.\n\n\nYours,\nSam";
        List<Part> parts = WordDiff.between(older, newer);
        assertThat(of(parts, Operation.ADDED)).isEqualTo(older);
        assertThat(of(parts, Operation.REMOVED)).isEqualTo(newer);
    }

    @Test
    void theSameTextHasNoChangesAndNothingHasNoParts() {
        assertThat(WordDiff.between("Dear June", "Dear June")).containsExactly(new Part(Operation.SAME, "Dear June"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }
}
