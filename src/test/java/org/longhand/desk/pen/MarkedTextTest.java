package org.longhand.desk.pen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

class MarkedTextTest {

    private static final String TEXT = "Dear June, we went to Leeds with Veronica.";

    private static RemarkView on(String words, boolean blocking) {
        int start = TEXT.indexOf(words);
        return new RemarkView(
                words,
                RemarkKind.UNFOUNDED,
                start,
                start + words.length(),
                words,
                "why",
                null,
                blocking,
                blocking ? Weight.BLOCKING : Weight.QUIET,
                null,
                List.of());
    }

    private static String shown(List<RemarkView> remarks) {
        return MarkedText.of(TEXT, remarks).stream()
                .map(p -> p.marked()
                        ? "[" + p.text() + "]" + p.remark() + (p.look().equals("grave") ? "!" : "")
                        : p.text())
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
                "m",
                RemarkKind.UNTOLD,
                TEXT.length(),
                TEXT.length(),
                "You swim.",
                "why",
                null,
                false,
                Weight.QUIET,
                null,
                List.of());
        assertThat(shown(List.of(missing))).isEqualTo(TEXT);
        assertThat(MarkedText.of("", List.of())).isEmpty();
    }

    @Test
    void aNameIsMarkedWithinItsClauseWhichBearsItsNumberOnce() {
        RemarkView clause = new RemarkView(
                "c",
                RemarkKind.UNTRACED,
                11,
                TEXT.length() - 1,
                TEXT.substring(11, TEXT.length() - 1),
                "why",
                null,
                false,
                Weight.SHADED,
                null,
                List.of());
        List<MarkedText.Segment> pieces = MarkedText.of(TEXT, List.of(clause, on("Leeds", true)));
        assertThat(pieces.stream().map(p -> p.look() + ":" + p.text() + (p.last() ? p.remark() : "")))
                .containsExactly(":Dear June, ", "shaded:we went to ", "grave:Leeds2", "shaded: with Veronica1", ":.");
    }
}
