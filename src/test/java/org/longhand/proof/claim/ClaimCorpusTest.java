package org.longhand.proof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.claim.ClaimTable.Row;

/**
 * How much of what nobody told is found in labelled letters, and how much of what is marked was told. The weights are
 * fitted to these letters among others; {@link ClaimWeights} prints the same for letters that they were not fitted to.
 */
@Tag("slow")
class ClaimCorpusTest {

    private static ClaimTable table;

    @BeforeAll
    static void read() {
        table = new ClaimTable();
        Proof proof = ReadWith.everything();
        for (String file : LabelledLetter.ALL) {
            LabelledLetter.read(file).forEach(l -> table.add(l, proof.read(l.brief(), l.text())));
        }
        System.out.println(table.text());
    }

    private static List<Row> file(String name) {
        return table.of(r -> r.file().equals(name));
    }

    private static double found(Set<String> kinds) {
        return ClaimTable.recall(table.of(r -> r.file().equals("tuning") && kinds.contains(r.kind())), Row::marked);
    }

    @Test
    void blockingMarksAreRarelyWrong() {
        assertThat(ClaimTable.precision(file("tuning"), Row::blocked)).isGreaterThanOrEqualTo(0.90);
        assertThat(ClaimTable.recall(file("tuning"), Row::blocked)).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void allMarksFindMostOfWhatNobodyTold() {
        assertThat(ClaimTable.recall(file("tuning"), Row::marked)).isGreaterThanOrEqualTo(0.88);
        assertThat(ClaimTable.precision(file("tuning"), Row::marked)).isGreaterThanOrEqualTo(0.76);
    }

    @Test
    void lettersOfOtherModelsAreReadAsWell() {
        assertThat(ClaimTable.recall(file("small-model"), Row::marked)).isGreaterThanOrEqualTo(0.62);
        assertThat(ClaimTable.precision(file("small-model"), Row::marked)).isGreaterThanOrEqualTo(0.62);
        assertThat(ClaimTable.recall(file("fluent"), Row::marked)).isGreaterThanOrEqualTo(0.88);
        assertThat(ClaimTable.precision(file("fluent"), Row::marked)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everyClassOfFaultIsFound() {
        List<Row> named = table.of(
                r -> r.file().equals("tuning") && Set.of("name", "number").contains(r.kind()) && !r.marked());
        assertThat(named).hasSizeLessThanOrEqualTo(1);
        assertThat(found(Set.of("event"))).isGreaterThanOrEqualTo(0.90);
        assertThat(found(Set.of("event-clause"))).isGreaterThanOrEqualTo(0.90);
        assertThat(found(Set.of("machine"))).isGreaterThanOrEqualTo(0.90);
        assertThat(found(Set.of("promise"))).isGreaterThanOrEqualTo(0.80);
        assertThat(found(Set.of("quote"))).isGreaterThanOrEqualTo(0.80);
        for (String kind : List.of("swap", "negation", "feeling-recipient", "distorted", "told-as-sure")) {
            assertThat(found(Set.of(kind))).as(kind).isGreaterThanOrEqualTo(0.65);
        }
        assertThat(found(Set.of("detail"))).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void noLanguageFallsFarBehind() {
        double whole = ClaimTable.recall(file("tuning"), Row::marked);
        for (String language : List.of("en", "de", "fr", "es")) {
            List<Row> rows =
                    table.of(r -> r.file().equals("tuning") && r.language().equals(language));
            assertThat(ClaimTable.recall(rows, Row::marked)).as(language).isGreaterThanOrEqualTo(whole - 0.12);
        }
    }

    @Test
    void marksLieOnTheFaultyWords() {
        List<Row> marked = table.of(r -> r.untold() && r.marked());
        assertThat(ClaimTable.share(marked, Row::hit)).isGreaterThanOrEqualTo(0.85);
    }
}
