package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

    @Test
    void wordsOfEqualLengthThatWereExchangedSideBySideReadAsOneChangeToo() {
        assertThat(WordDiff.between("aa bb cc", "xx yy cc"))
                .containsExactly(
                        new Part(Operation.REMOVED, "aa bb"),
                        new Part(Operation.ADDED, "xx yy"),
                        new Part(Operation.SAME, " cc"));
    }

    @Test
    void spacesBeforeTheFirstChangeAndAfterTheLastStandAlone() {
        assertThat(WordDiff.between(" a ", " b "))
                .containsExactly(
                        new Part(Operation.SAME, " "),
                        new Part(Operation.REMOVED, "a"),
                        new Part(Operation.ADDED, "b"),
                        new Part(Operation.SAME, " "));
    }

    @Test
    void changesInTwoLinesStayTwo() {
        assertThat(WordDiff.between("a\nb", "c\nd"))
                .containsExactly(
                        new Part(Operation.REMOVED, "a"),
                        new Part(Operation.ADDED, "c"),
                        new Part(Operation.SAME, "\n"),
                        new Part(Operation.REMOVED, "b"),
                        new Part(Operation.ADDED, "d"));
    }

    @Test
    void whateverTwoPeopleWroteBothTextsCanBeReadFromTheParts() {
        Random random = new Random(16);
        for (int round = 0; round < 1000; round++) {
            TwoWriters two = TwoWriters.at(random, List.of(TwoWriters.What.values()), false);
            List<Part> parts = WordDiff.between(two.my(), two.their());
            assertThat(of(parts, Operation.ADDED)).isEqualTo(two.my());
            assertThat(of(parts, Operation.REMOVED)).isEqualTo(two.their());
            assertThat(parts).extracting(Part::text).doesNotContain("");
        }
    }
}
