package org.longhand.proof.remark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a remark says, and how much it weighs. */
class RemarkTest {

    private static Remark remark(RemarkKind kind) {
        return new Remark(kind, 3, 7, "Oslo", LocalizedMessage.of("unfounded.name", "Oslo"));
    }

    @ParameterizedTest
    @EnumSource
    void theWordOfAKindIsItsNameInJson(RemarkKind kind) throws IOException {
        assertThat(new ObjectMapper().writeValueAsString(kind)).isEqualTo('"' + kind.word() + '"');
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotTrueBlocksAndNothingElse(RemarkKind kind) {
        assertThat(remark(kind).blocking())
                .isEqualTo(List.of("unfounded", "placeholder", "wrong-name", "wrong-speaker")
                        .contains(kind.word()));
    }

    @Test
    void aReplacementChangesNothingElse() {
        UUID letter = new UUID(0, 1);
        Remark remark = new Remark(RemarkKind.TOLD_BEFORE, 3, 7, "Oslo", LocalizedMessage.said("Why."), null, letter);
        assertThat(remark.with("Rome"))
                .isEqualTo(new Remark(
                        RemarkKind.TOLD_BEFORE, 3, 7, "Oslo", LocalizedMessage.said("Why."), "Rome", letter));
    }

    @Test
    void aReasonIsSaidInTheReadersLanguageElseInEnglish() {
        Remark remark = remark(RemarkKind.UNFOUNDED);
        assertThat(remark.reason()).startsWith("“Oslo”").isEqualTo(remark.reason(Locale.ENGLISH));
        assertThat(remark.reason(Locale.FRENCH)).isEqualTo(remark.reason());
        assertThat(remark.reason(Locale.GERMAN)).contains("Oslo").isNotEqualTo(remark.reason());
    }

    @Test
    void aDateIsWrittenOut() {
        LocalizedMessage message = LocalizedMessage.of("told-before", LocalDate.of(2025, 5, 3));
        assertThat(message.in(Locale.ENGLISH)).contains("3 May 2025");
        assertThat(message.in(Locale.GERMAN)).contains("3. Mai 2025");
    }

    @Test
    void aSentenceOfSomebodyElseIsSaidAsItIs() {
        assertThat(LocalizedMessage.said("It's {0} here.").in(Locale.GERMAN)).isEqualTo("It's {0} here.");
    }

    @Test
    void aVerdictCountsWhatBlocksThenWhatIsUntoldThenTheRest() {
        assertThat(Verdict.of(List.of(
                        remark(RemarkKind.UNFOUNDED),
                        remark(RemarkKind.PLACEHOLDER),
                        remark(RemarkKind.UNTOLD),
                        remark(RemarkKind.STYLE),
                        remark(RemarkKind.GRAMMAR),
                        remark(RemarkKind.SPELLING))))
                .isEqualTo(new Verdict(2, 1, 3));
    }

    @Test
    void aVerdictIsBetterByItsFirstDifference() {
        assertThat(new Verdict(0, 9, 9)).isLessThan(new Verdict(1, 0, 0));
        assertThat(new Verdict(1, 0, 9)).isLessThan(new Verdict(1, 1, 0));
        assertThat(new Verdict(1, 1, 0)).isLessThan(new Verdict(1, 1, 1));
        assertThat(new Verdict(1, 1, 1)).isEqualByComparingTo(new Verdict(1, 1, 1));
    }

    @Test
    void aWeightKeepsTheOrderOfVerdicts() {
        assertThat(new Verdict(0, 0, 0).weight()).isZero();
        assertThat(new Verdict(0, 0, 2).weight()).isEqualTo(2);
        assertThat(new Verdict(0, 900, 900).weight()).isLessThan(new Verdict(1, 0, 0).weight());
        assertThat(new Verdict(0, 0, 900).weight()).isLessThan(new Verdict(0, 1, 0).weight());
    }
}
