package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

class RemarkCountTest {

    private static RemarkView view(RemarkKind kind) {
        UUID letter = new UUID(0, 3);
        return RemarkView.of(
                "id", new Remark(kind, 2, 5, "abc", LocalizedMessage.said("Hm?"), "d", letter), Locale.ENGLISH);
    }

    @Test
    void aRemarkIsShownWithAllThatIsKnownOfIt() {
        assertThat(view(RemarkKind.UNFOUNDED))
                .isEqualTo(new RemarkView(
                        "id",
                        RemarkKind.UNFOUNDED,
                        2,
                        5,
                        "abc",
                        "Hm?",
                        "d",
                        true,
                        Weight.BLOCKING,
                        new UUID(0, 3),
                        List.of()));
        assertThat(view(RemarkKind.STYLE).blocking()).isFalse();
    }

    @Test
    void allRemarksAreCountedAndThoseThatBlock() {
        assertThat(RemarkCount.of(List.of(
                        view(RemarkKind.UNFOUNDED),
                        view(RemarkKind.STYLE),
                        view(RemarkKind.UNTRACED),
                        view(RemarkKind.WRONG_NAME))))
                .isEqualTo(new RemarkCount(4, 2, 1));
        assertThat(RemarkCount.of(List.of())).isEqualTo(new RemarkCount(0, 0, 0));
    }

    @Test
    void twoTalliesAreOfOneStateWhereNeitherTheLetterNorItsPairChanged() {
        RemarkTally tally = new RemarkTally(3, 5, null, "pen");
        assertThat(tally.asOf(new RemarkTally(3, 5, new RemarkCount(1, 0, 0), null)))
                .isTrue();
        assertThat(tally.asOf(new RemarkTally(4, 5, null, "pen"))).isFalse();
        assertThat(tally.asOf(new RemarkTally(3, 6, null, "pen"))).isFalse();
        assertThat(tally.with(new RemarkCount(1, 0, 0)))
                .isEqualTo(new RemarkTally(3, 5, new RemarkCount(1, 0, 0), "pen"));
    }
}
