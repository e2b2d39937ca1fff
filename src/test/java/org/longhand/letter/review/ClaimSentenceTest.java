package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

class ClaimSentenceTest {

    private static final String TEXT = "It rains. You met Tom in Vienna, near Graz. It snows in Rome.";

    private static RemarkView remark(String words, boolean blocking) {
        int at = TEXT.indexOf(words);
        RemarkKind kind = blocking ? RemarkKind.UNFOUNDED : RemarkKind.STYLE;
        return new RemarkView(words, kind, at, at + words.length(), words, "Hm?", null, blocking, null);
    }

    private static final RemarkView TOM = remark("Tom", true);
    private static final RemarkView VIENNA = remark("Vienna", true);
    private static final RemarkView GRAZ = remark("Graz", true);
    private static final RemarkView ROME = remark("Rome", true);

    @Test
    void aClaimAloneIsToldByItsWholeSentence() {
        assertThat(ClaimSentence.of(TEXT, VIENNA, List.of(VIENNA, ROME)))
                .isEqualTo("You met Tom in Vienna, near Graz.");
        assertThat(ClaimSentence.of(TEXT, ROME, List.of(VIENNA, ROME))).isEqualTo("It snows in Rome.");
    }

    @Test
    void whatElseNobodyToldInItIsLeftOut() {
        assertThat(ClaimSentence.of(TEXT, VIENNA, List.of(TOM, VIENNA, GRAZ, ROME)))
                .isEqualTo("You met … in Vienna, near ….");
        assertThat(ClaimSentence.of(TEXT, TOM, List.of(TOM, VIENNA))).isEqualTo("You met Tom in …, near Graz.");
    }

    @Test
    void whatOnlyCouldBeBetterOrIsTheSameClaimStays() {
        RemarkView met = remark("met", false);
        RemarkView around = new RemarkView(
                "x", RemarkKind.UNFOUNDED, VIENNA.start() - 3, VIENNA.end(), "in Vienna", "Hm?", null, true, null);
        assertThat(ClaimSentence.of(TEXT, VIENNA, List.of(met, around, VIENNA)))
                .isEqualTo("You met Tom in Vienna, near Graz.");
        RemarkView same =
                new RemarkView("y", RemarkKind.UNFOUNDED, TOM.start(), TOM.end(), "Vienna", "Hm?", null, true, null);
        assertThat(ClaimSentence.of(TEXT, VIENNA, List.of(same, VIENNA)))
                .isEqualTo("You met Tom in Vienna, near Graz.");
    }
}
