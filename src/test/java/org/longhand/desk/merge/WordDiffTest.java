package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.desk.merge.WordDiff.Kind;
import org.longhand.desk.merge.WordDiff.Part;

class WordDiffTest {

    private static String of(List<Part> parts, Kind left) {
        return parts.stream().filter(p -> p.kind() != left).map(Part::text).collect(Collectors.joining());
    }

    @Test
    void aWordThatWasExchangedGoesAndComes() {
        assertThat(WordDiff.between("I miss the river.", "I miss the sea."))
                .containsExactly(
                        new Part(Kind.SAME, "I miss the "),
                        new Part(Kind.REMOVED, "river."),
                        new Part(Kind.ADDED, "sea."));
    }

    @Test
    void neighbouringWordsReadAsOneChange() {
        assertThat(WordDiff.between("one two three four", "one zwei drei four"))
                .containsExactly(
                        new Part(Kind.SAME, "one "),
                        new Part(Kind.REMOVED, "two three"),
                        new Part(Kind.ADDED, "zwei drei"),
                        new Part(Kind.SAME, " four"));
    }

    @Test
    void bothTextsCanBeReadFromTheParts() {
        String older = "Dear June,\n\nIt has  been\ttoo long.\n\nSam";
        String newer = "Dear June,\n\nIt has been far too long.\n\n\nYours,\nSam";
        List<Part> parts = WordDiff.between(older, newer);
        assertThat(of(parts, Kind.ADDED)).isEqualTo(older);
        assertThat(of(parts, Kind.REMOVED)).isEqualTo(newer);
    }

    @Test
    void theSameTextHasNoChangesAndNothingHasNoParts() {
        assertThat(WordDiff.between("Dear June", "Dear June")).containsExactly(new Part(Kind.SAME, "Dear June"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }
}
