package org.longhand.desk.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private static final String BASE = "Dear June,\n\nIt has been too long. I miss the river.\n\nYours,\nSam";

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

    @Test
    void aTextWithoutABaseIsForAPersonToSettle() {
        assertThat(ThreeWay.merge("", "Dear June", "Dear Sam").clean()).isFalse();
        assertThat(ThreeWay.merge("", "", "Dear Sam").text()).isEqualTo("Dear Sam");
    }
}
