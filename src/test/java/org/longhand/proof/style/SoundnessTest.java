package org.longhand.proof.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/** A suggestion may not make a letter say what nobody told. */
class SoundnessTest {

    private static Remark remark(RemarkKind kind, String words) {
        return new Remark(kind, 0, words.length(), words, LocalizedMessage.said("Why."));
    }

    private static boolean holds(List<Remark> before, List<Remark> after) {
        return new Soundness("before", Map.of("before", before, "after", after)::get).holds("after");
    }

    @Test
    void aTextWithoutRemarksIsSound() {
        assertThat(holds(List.of(), List.of())).isTrue();
        assertThat(holds(List.of(remark(RemarkKind.UNTOLD, "x")), List.of())).isTrue();
    }

    @Test
    void aClaimThatWasThereMayStay() {
        assertThat(holds(List.of(remark(RemarkKind.UNFOUNDED, "Oslo")), List.of(remark(RemarkKind.UNFOUNDED, "OSLO"))))
                .isTrue();
    }

    @Test
    void aNewClaimIsNotSoundThoughAnotherWent() {
        assertThat(holds(List.of(remark(RemarkKind.UNFOUNDED, "Oslo")), List.of(remark(RemarkKind.UNFOUNDED, "Rome"))))
                .isFalse();
        assertThat(holds(
                        List.of(remark(RemarkKind.UNFOUNDED, "Oslo"), remark(RemarkKind.WRONG_NAME, "Ada")),
                        List.of(remark(RemarkKind.WRONG_NAME, "Oslo"))))
                .isFalse();
    }

    @Test
    void theSameClaimTwiceIsOneMore() {
        Remark oslo = remark(RemarkKind.UNFOUNDED, "Oslo");
        assertThat(holds(List.of(oslo), List.of(oslo, oslo))).isFalse();
    }

    @Test
    void aFactThatIsNoLongerToldIsOneMore() {
        assertThat(holds(List.of(), List.of(remark(RemarkKind.UNTOLD, "x")))).isFalse();
    }

    @Test
    void aRemarkThatBlocksNothingMayChangeItsWords() {
        assertThat(holds(
                        List.of(remark(RemarkKind.MACHINE_PHRASE, "tapestry")),
                        List.of(remark(RemarkKind.MACHINE_PHRASE, "testament"))))
                .isTrue();
    }
}
