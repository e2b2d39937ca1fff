package org.longhand.desk.pen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

class MarkedTextTest {

    private static final String TEXT = "Dear June, we went to Leeds with Veronica.";

    private static RemarkView on(String words, boolean blocking) {
        int start = TEXT.indexOf(words);
        return new RemarkView(
                words, RemarkKind.UNFOUNDED, start, start + words.length(), words, "why", null, blocking, null);
    }

    private static String shown(List<RemarkView> remarks) {
        return MarkedText.of(TEXT, remarks).stream()
                .map(p -> p.marked() ? "[" + p.text() + "]" + p.remark() + (p.grave() ? "!" : "") : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedWithThePlaceOfTheirRemark() {
        assertThat(shown(List.of(on("Leeds", false), on("Veronica", true))))
                .isEqualTo("Dear June, we went to [Leeds]1 with [Veronica]2!.");
    }

    @Test
    void remarksMayComeInAnyOrderAndOnTheSameWordsTheFirstOneCounts() {
        assertThat(shown(List.of(on("Veronica", true), on("went to Leeds", false), on("Leeds with", false))))
                .isEqualTo("Dear June, we [went to Leeds]2 with [Veronica]1!.");
    }

    @Test
    void whatIsMissingFromTheTextMarksNoWords() {
        RemarkView missing = new RemarkView(
                "m", RemarkKind.UNTOLD, TEXT.length(), TEXT.length(), "You swim.", "why", null, false, null);
        assertThat(shown(List.of(missing))).isEqualTo(TEXT);
        assertThat(MarkedText.of("", List.of())).isEmpty();
    }
}
