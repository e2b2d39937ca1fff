package org.longhand.proof.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarkIdsTest {

    private static Remark remark(RemarkKind kind, int start, String words, String replacement) {
        return new Remark(kind, start, start + words.length(), words, LocalizedMessage.of("untold"), replacement, null);
    }

    private static String id(Remark remark) {
        return RemarkIds.of(List.of(remark)).keySet().iterator().next();
    }

    @Test
    void anIdIsSixteenHexadecimalDigits() {
        assertThat(id(remark(RemarkKind.UNFOUNDED, 0, "Oslo", null))).matches("[0-9a-f]{16}");
    }

    @Test
    void aClaimKeepsItsIdWhereverItMovesAndHoweverItIsSpaced() {
        String id = id(remark(RemarkKind.UNFOUNDED, 0, "the 3rd of May", null));
        assertThat(id(remark(RemarkKind.UNFOUNDED, 70, "the 3rd of May", null))).isEqualTo(id);
        assertThat(id(remark(RemarkKind.UNFOUNDED, 0, " The 3rd\n of  May ", null)))
                .isEqualTo(id);
        assertThat(id(remark(RemarkKind.UNFOUNDED, 0, "the 3rd of May", "4 May")))
                .isEqualTo(id);
    }

    @Test
    void anotherKindOrOtherWordsHaveAnotherId() {
        String id = id(remark(RemarkKind.UNFOUNDED, 0, "Oslo", null));
        assertThat(id(remark(RemarkKind.MACHINE_PHRASE, 0, "Oslo", null))).isNotEqualTo(id);
        assertThat(id(remark(RemarkKind.UNFOUNDED, 0, "Rome", null))).isNotEqualTo(id);
    }

    @Test
    void aSuggestionGoesByWhatItSuggestsToo() {
        assertThat(id(remark(RemarkKind.STYLE, 0, "glad", "happy")))
                .isNotEqualTo(id(remark(RemarkKind.STYLE, 0, "glad", "so glad")));
    }

    @Test
    void theSecondTimeIsAnotherRemarkAndTheOrderStays() {
        Remark first = remark(RemarkKind.UNFOUNDED, 0, "Oslo", null);
        Remark rome = remark(RemarkKind.UNFOUNDED, 10, "Rome", null);
        Remark second = remark(RemarkKind.UNFOUNDED, 20, "Oslo", null);
        Map<String, Remark> named = RemarkIds.of(List.of(first, rome, second));
        assertThat(new ArrayList<>(named.values())).containsExactly(first, rome, second);
        assertThat(RemarkIds.of(List.of(first, second)).keySet())
                .containsExactly(new ArrayList<>(named.keySet()).get(0), new ArrayList<>(named.keySet()).get(2));
    }
}
