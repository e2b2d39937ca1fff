package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeWayTest {

    private static final String BASE = "Dear June,\n\nIt has been too long. I miss the river.\n\nYours,\nSam";

    private static final List<TwoWriters.What> EVERYTHING =
            List.of(TwoWriters.What.EXCHANGED, TwoWriters.What.TAKEN_OUT, TwoWriters.What.FOLLOWED_BY_ANOTHER);

    private static ThreeWay.Merged merge(String mine, String theirs) {
        return ThreeWay.merge(BASE, mine, theirs);
    }

    private static String said(ThreeWay.Merged merged, boolean mine) {
        return merged.parts().stream()
                .map(p -> p.agreed() ? p.text() : mine ? p.mine() : p.theirs())
                .collect(Collectors.joining());
    }

    @Test
    void whatOnlyOneChangedIsTakenFromThatOne() {
        assertThat(merge(BASE.replace("river", "sea"), BASE).text()).isEqualTo(BASE.replace("river", "sea"));
        assertThat(merge(BASE, BASE.replace("Yours,", "Love,")).text()).isEqualTo(BASE.replace("Yours,", "Love,"));
    }

    @Test
    void changesInDifferentPlacesComeTogether() {
        String merged = merge(BASE.replace("too long", "far too long"), BASE.replace("Yours,", "Love,"))
                .text();
        assertThat(merged).isEqualTo(BASE.replace("too long", "far too long").replace("Yours,", "Love,"));
    }

    @Test
    void newParagraphsInDifferentPlacesAreBothThere() {
        String mine = BASE.replace("\n\nYours", "\n\nCome in May.\n\nYours");
        String theirs = BASE.replace("Dear June,\n\n", "Dear June,\n\nIt snows here.\n\n");
        assertThat(merge(mine, theirs).text()).contains("It snows here.").contains("Come in May.");
    }

    @Test
    void theSameChangeMadeTwiceIsMadeOnce() {
        String both = BASE.replace("river", "sea");
        assertThat(merge(both, both).text()).isEqualTo(both);
    }

    @Test
    void theSameWordsChangedInTwoWaysAreForAPersonToSettle() {
        ThreeWay.Merged merged = merge(BASE.replace("river", "sea"), BASE.replace("river", "mountains"));
        assertThat(merged.clean()).isFalse();
        assertThat(merged.parts())
                .filteredOn(p -> !p.agreed())
                .singleElement()
                .satisfies(p -> assertThat(List.of(p.mine(), p.theirs())).containsExactly("sea.", "mountains."));
        assertThatThrownBy(merged::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoThingsAddedAtTheSamePlaceAreForAPersonToSettle() {
        assertThat(merge(BASE + "\nP.S. Bring the dog.", BASE + "\nP.S. Leave the dog.")
                        .clean())
                .isFalse();
    }

    @Test
    void wordsThatOneTookOutAndTheOtherChangedAreForAPersonToSettle() {
        assertThat(merge(BASE.replace(" I miss the river.", ""), BASE.replace("river", "sea"))
                        .clean())
                .isFalse();
    }

    @Test
    void whicheverSideIsChosenEverywhereThatSidesOwnWordsAreAllThere() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String mine = changed(random);
            String theirs = changed(random);
            ThreeWay.Merged merged = merge(mine, theirs);
            for (String word : List.of(mine, theirs)) {
                String chosen = said(merged, word.equals(mine));
                for (String own : word.split("\\s+")) {
                    if (own.startsWith("new")) {
                        assertThat(chosen).as("%s%n%s", mine, theirs).contains(own);
                    }
                }
            }
            ThreeWay.Merged turned = ThreeWay.merge(BASE, theirs, mine);
            assertThat(said(turned, true)).isEqualTo(said(merged, false));
        }
    }

    /** The base with a few words put in, exchanged or taken out; each new word is like no other. */
    private static String changed(Random random) {
        List<String> pieces = new ArrayList<>(Pieces.of(BASE));
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(3)) {
                case 0 -> pieces.add(at, " new" + random.nextInt(100_000) + " ");
                case 1 -> pieces.set(at, "new" + random.nextInt(100_000));
                default -> pieces.remove(at);
            }
        }
        return String.join("", pieces);
    }

    /** The text in which a change of one and a change of the other stand beside each other, with this between them. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\n", "\n\n", " – ", "\u00A0", " \u2014\n", ", ", " … "})
    void changesWithNoWordBetweenThemAreForAPersonToSettle(String between) {
        String base = "I miss the old" + between + "river and the bridge.";
        String mine = base.replace("old", "wide");
        String theirs = base.replace("river", "sea");
        ThreeWay.Merged merged = ThreeWay.merge(base, mine, theirs);
        assertThat(merged.clean()).isFalse();
        assertThat(said(merged, true)).isEqualTo(mine);
        assertThat(said(merged, false)).isEqualTo(theirs);
    }

    @Test
    void whatAPersonHasToSettleHoldsBothChangesAndWhatIsBetween() {
        assertThat(ThreeWay.merge("I miss the old river.", "I miss the wide river.", "I miss the old sea.")
                        .parts())
                .containsExactly(
                        new ThreeWay.Chunk("I miss the ", null, null),
                        new ThreeWay.Chunk(null, "wide river.", "old sea."));
    }

    @Test
    void oneUnchangedWordKeepsChangesApart() {
        assertThat(ThreeWay.merge("the old slow river", "the wide slow river", "the old slow sea")
                        .text())
                .isEqualTo("the wide slow sea");
        assertThat(ThreeWay.merge("old,\n\nI river", "wide,\n\nI river", "old,\n\nI sea")
                        .text())
                .isEqualTo("wide,\n\nI sea");
    }

    @Test
    void wordsPutInBesideAChangedWordAreForAPersonToSettle() {
        String base = "I miss the old river and you.";
        String sea = "I miss the old sea and you.";
        for (String mine : List.of(
                "I miss the old blue river and you.",
                "I miss the old river here and you.",
                "I miss the old\n\nriver and you.",
                "I miss the river and you.",
                "I miss the old river you.")) {
            assertThat(ThreeWay.merge(base, mine, sea).clean()).as(mine).isFalse();
            assertThat(ThreeWay.merge(base, sea, mine).clean()).as(mine).isFalse();
        }
        assertThat(ThreeWay.merge(base, "I miss the very old river and you.", sea)
                        .text())
                .isEqualTo("I miss the very old sea and you.");
    }

    @Test
    void whoMadeTheOthersChangeAndOneMoreBesideItIsAskedToo() {
        assertThat(ThreeWay.merge("the old river.", "the wide sea.", "the wide river.")
                        .parts())
                .containsExactly(
                        new ThreeWay.Chunk("the ", null, null), new ThreeWay.Chunk(null, "wide sea.", "wide river."));
        assertThat(ThreeWay.merge("the old slow river.", "the wide slow sea.", "the wide slow river.")
                        .text())
                .isEqualTo("the wide slow sea.");
    }

    @Test
    void aChangeOfBothDoesNotKeepTheirOwnChangesApart() {
        assertThat(ThreeWay.merge("a b c", "x y c", "a y z").parts())
                .containsExactly(new ThreeWay.Chunk(null, "x y c", "a y z"));
    }

    @Test
    void textsInWhichNobodyOrOnlyOneChangedAnythingNeedNobody() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            TwoWriters two = TwoWriters.at(random, EVERYTHING, true);
            String base = two.base();
            assertThat(ThreeWay.merge(base, base, base).text()).isEqualTo(base);
            assertThat(ThreeWay.merge(base, two.my(), base).text()).isEqualTo(two.my());
            assertThat(ThreeWay.merge(base, base, two.my()).text()).isEqualTo(two.my());
            assertThat(ThreeWay.merge(base, two.my(), two.my()).text()).isEqualTo(two.my());
        }
    }

    @Test
    void nothingThatTwoPeopleDidIsLostAndNoChangesBesideEachOtherAreMixed() {
        Random random = new Random(12);
        int clean = 0;
        for (int round = 0; round < 4000; round++) {
            TwoWriters two = TwoWriters.at(random, EVERYTHING, true);
            ThreeWay.Merged merged = ThreeWay.merge(two.base(), two.my(), two.their());
            if (merged.clean()) {
                clean++;
                assertThat(two.meet()).as("%s", two).isFalse();
                assertThat(merged.text()).as("%s", two).isEqualTo(two.both());
            }
            String my = said(merged, true);
            String their = said(merged, false);
            assertThat(TwoWriters.putIn(two.mine())).as("%s", two).allMatch(my::contains);
            assertThat(TwoWriters.putIn(two.theirs())).as("%s", two).allMatch(their::contains);
        }
        assertThat(clean).isBetween(1500, 3500);
    }

    @Test
    void aPersonIsAskedOnlyWhereChangesStandBesideEachOther() {
        Random random = new Random(13);
        int asked = 0;
        for (int round = 0; round < 4000; round++) {
            TwoWriters two = TwoWriters.at(random, List.of(TwoWriters.What.EXCHANGED), true);
            ThreeWay.Merged merged = ThreeWay.merge(two.base(), two.my(), two.their());
            assertThat(merged.clean()).as("%s", two).isEqualTo(!two.meet());
            asked += merged.clean() ? 0 : 1;
        }
        assertThat(asked).isBetween(500, 3500);
    }

    @Test
    void whoseTextIsCalledMineMakesNoDifference() {
        Random random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            TwoWriters two = TwoWriters.at(random, EVERYTHING, true);
            List<ThreeWay.Chunk> turned =
                    ThreeWay.merge(two.base(), two.their(), two.my()).parts();
            assertThat(ThreeWay.merge(two.base(), two.my(), two.their()).parts())
                    .isEqualTo(turned.stream()
                            .map(chunk -> new ThreeWay.Chunk(chunk.text(), chunk.theirs(), chunk.mine()))
                            .toList());
        }
    }

    @Test
    void agreedChunksAreNeverEmptyAndNeverSideBySide() {
        Random random = new Random(15);
        for (int round = 0; round < 1000; round++) {
            TwoWriters two = TwoWriters.at(random, EVERYTHING, true);
            List<ThreeWay.Chunk> chunks =
                    ThreeWay.merge(two.base(), two.my(), two.their()).parts();
            for (int i = 0; i < chunks.size(); i++) {
                assertThat(chunks.get(i).text()).isNotEqualTo("");
                assertThat(i > 0 && chunks.get(i).agreed() && chunks.get(i - 1).agreed())
                        .isFalse();
            }
        }
    }

    @Test
    void aTextWithoutABaseIsForAPersonToSettle() {
        assertThat(ThreeWay.merge("", "Dear June", "Dear Sam").clean()).isFalse();
        assertThat(ThreeWay.merge("", "", "Dear Sam").text()).isEqualTo("Dear Sam");
    }
}
