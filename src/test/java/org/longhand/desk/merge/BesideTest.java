package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BesideTest {

    private static final String OLD =
            "Dear June,\n\nYou taught me to whistle on the night bus.\n\nIt rained.\n\nYours,\nSam";

    private static String shown(List<Beside.Row> rows) {
        return String.join(
                " / ",
                rows.stream()
                        .map(r -> (r.old() == null ? "-" : r.old().text().split("[\\s,]")[0])
                                + (r.same() ? "=" : "|")
                                + (r.young() == null ? "-" : r.young().text().split("[\\s,]")[0]))
                        .toList());
    }

    @Test
    void paragraphsThatAreAlikeStandBesideEachOther() {
        String young = "Dear June,\n\nAbove all:\n\nOn the night bus you taught me how to whistle.\n\nLove,\nSam";
        assertThat(shown(Beside.of(OLD, young))).isEqualTo("Dear=Dear / -|Above / You|On / It|- / Yours|Love");
    }

    @Test
    void whatHasNoLikeStandsBesideWhatCameInItsPlace() {
        assertThat(shown(Beside.of("Dear June,\n\nIt rained.\n\nYours", "Dear June,\n\nSnow lay deep.\n\nYours")))
                .isEqualTo("Dear=Dear / It|Snow / Yours=Yours");
    }

    @Test
    void changedWordsAreMarkedOnTheirOwnSide() {
        Beside.Row row = Beside.of("I kept the blue cup here.", "I kept the red cup here.")
                .get(0);
        assertThat(row.before()).extracting(WordDiff.Part::text).containsExactly("I kept the ", "blue", " cup here.");
        assertThat(row.after()).extracting(WordDiff.Part::text).containsExactly("I kept the ", "red", " cup here.");
        assertThat(row.before().get(1).kind()).isEqualTo(WordDiff.Operation.REMOVED);
        assertThat(row.after().get(1).kind()).isEqualTo(WordDiff.Operation.ADDED);
    }

    static List<Arguments> texts() {
        return List.of(
                arguments("a b c\n\nd", "x"),
                arguments("", "a"),
                arguments("a", ""),
                arguments("one\n\n\n\ntwo\n\nthree", "one\n\ntwo x\n\n \n\nthree y"),
                arguments("p\n\np\n\np", "p\n\np"),
                arguments("Dear,\n\nlong ago it was so\n\nYours", "Dear,\n\nso it was long ago\n\nmore\n\nYours"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takingOneSideOfEveryRowGivesThatTextBack(String older, String newer) {
        List<Beside.Row> rows = Beside.of(older, newer);
        assertThat(Beside.together(rows, Collections.nCopies(rows.size(), true)))
                .isEqualTo(older.stripTrailing());
        assertThat(Beside.together(rows, Collections.nCopies(rows.size(), false)))
                .isEqualTo(newer.stripTrailing());
    }

    @Test
    void aTextIsPutTogetherFromBoth() {
        String young = "Dear June,\n\nOn the night bus you taught me how to whistle.\n\nYours,\nSam";
        List<Beside.Row> rows = Beside.of(OLD, young);
        assertThat(shown(rows)).isEqualTo("Dear=Dear / You|On / It|- / Yours=Yours");
        assertThat(Beside.together(rows, List.of(false, false, true, false)))
                .isEqualTo("Dear June,\n\nOn the night bus you taught me how to whistle.\n\nIt rained.\n\nYours,\nSam");
        assertThat(Beside.together(rows, List.of(true, true, false, true)))
                .isEqualTo("Dear June,\n\nYou taught me to whistle on the night bus.\n\nYours,\nSam");
    }

    @Test
    void aTextOfVeryManyParagraphsIsSetBesideAnotherSoon() {
        String many = "a\n\n".repeat(5000) + "b\n\n" + "c\n\n".repeat(3000);
        assertThat(Beside.of(many, many.replace("b", "d")).stream().filter(r -> !r.same()))
                .hasSize(1);
        String other = "x\n\n" + many.replace("b", "d") + "y";
        assertThat(Beside.of(many, other).stream().filter(r -> !r.same())).hasSize(3);
    }

    /** "thank" and "you" are all of one paragraph and next to nothing of another. */
    @Test
    void aFewWordsInCommonMakeNoLikeness() {
        String few = "Thank you.";
        String many =
                "Thank everybody who came over the hill with lanterns on that night, and you know how dark it was.";
        assertThat(shown(Beside.of(few, "Snow lay deep.\n\n" + many))).isEqualTo("Thank|Snow / -|Thank");
        assertThat(shown(Beside.of("Snow lay deep.\n\n" + many, few))).isEqualTo("Snow|Thank / Thank|-");
        assertThat(shown(Beside.of(few, "Snow lay deep.\n\nThank you both."))).isEqualTo("-|Snow / Thank|Thank");
    }

    @Test
    void paragraphsWithoutWordsThatAreEqualShareARow() {
        assertThat(shown(Beside.of("It rained.\n\n***\n\nYours", "Snow fell.\n\nIce too.\n\n***\n\nLove")))
                .isEqualTo("It|Snow / -|Ice / ***=*** / Yours|Love");
    }

    @Test
    void emptyLinesAtTheEndAreNoParagraph() {
        assertThat(Beside.of("a\n\n", "a\n\n"))
                .containsExactly(new Beside.Row(new Beside.Paragraph("a", "\n\n"), new Beside.Paragraph("a", "\n\n")));
        assertThat(Beside.of("", "")).isEmpty();
    }

    @Test
    void aParagraphThatComesAfterTheOlderTextsLastOneIsSetApart() {
        assertThat(Beside.together(Beside.of("a", "b"), List.of(true))).isEqualTo("a");
        assertThat(Beside.together(Beside.of("a", "a\n\nb"), List.of(true, false)))
                .isEqualTo("a\n\nb");
    }

    @Test
    void nothingIsLostOfTextsOfVeryManyParagraphs() {
        List<String> left = new ArrayList<>(List.of("left head"));
        List<String> right = new ArrayList<>(List.of("right head", "and more"));
        for (int i = 0; i < 300; i++) {
            left.add(i == 100 ? "an old paragraph" : "paragraph " + i);
            if (i != 200) {
                right.add(i == 100 ? "a new paragraph" : "paragraph " + i);
            }
        }
        left.add("left tail");
        left.add("and its end");
        right.add("right tail");
        String older = String.join("\n\n", left);
        String newer = String.join("\n\n", right);
        List<Beside.Row> rows = Beside.of(older, newer);
        assertThat(Beside.together(rows, Collections.nCopies(rows.size(), true)))
                .isEqualTo(older);
        assertThat(Beside.together(rows, Collections.nCopies(rows.size(), false)))
                .isEqualTo(newer);
        assertThat(rows.stream().filter(Beside.Row::same)).hasSize(298);
    }
}
