package org.longhand.proof.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Person;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

class FrameRemarksTest {

    private static final String BODY = "You taught me to whistle.";
    private static final String RIGHT = "Dear June,\n\n" + BODY + "\n\nYours,\nDan";

    private static Brief brief(String closing) {
        return Brief.of(
                new Person("Daniel Reyes", null, "Dan"),
                new Person("June Park", "June", null),
                null,
                "friendship",
                null,
                null,
                "en",
                Length.SHORT,
                List.of(),
                closing,
                LocalDate.of(2026, 2, 20));
    }

    private static List<RemarkKind> kinds(String text) {
        return FrameRemarks.of(text, brief("Yours,")).stream().map(Remark::kind).toList();
    }

    /** Puts right what is remarked, one remark after the other, as a person does. */
    private static String accepted(String text) {
        String now = text;
        for (int i = 0; i < 5; i++) {
            List<Remark> open = FrameRemarks.of(now, brief("Yours,"));
            if (open.isEmpty()) {
                return now;
            }
            Remark last = open.get(open.size() - 1);
            now = now.substring(0, last.start()) + last.replacement() + now.substring(last.end());
        }
        return now;
    }

    @Test
    void aLetterAsItWasToldHasNoRemark() {
        assertThat(kinds(RIGHT)).isEmpty();
        assertThat(kinds("My dearest June, " + BODY + "\n\nYours, Dan\n\nP.S. Bring it."))
                .isEmpty();
        assertThat(kinds(" ")).isEmpty();
    }

    @Test
    void whatIsMissingIsRemarkedWhereItBelongs() {
        assertThat(kinds(BODY))
                .containsExactly(RemarkKind.MISSING_GREETING, RemarkKind.MISSING_CLOSING, RemarkKind.MISSING_SIGNATURE);
        assertThat(kinds("Dear June,\n\n" + BODY + "\n\nDan")).containsExactly(RemarkKind.MISSING_CLOSING);
        assertThat(kinds("Dear June,\n\n" + BODY + "\n\nYours,")).containsExactly(RemarkKind.MISSING_SIGNATURE);
        assertThat(kinds(BODY + "\n\nYours,\nDan")).containsExactly(RemarkKind.MISSING_GREETING);
    }

    @Test
    void whatIsOtherThanToldIsRemarkedWithItsWords() {
        assertThat(FrameRemarks.of(
                        "Dear Ms Park,\n\n" + BODY + "\n\nWith all my love\nand hugs,\nDaniel", brief("Yours,")))
                .extracting(Remark::kind, Remark::words, Remark::replacement)
                .containsExactly(
                        tuple(RemarkKind.OTHER_GREETING, "Dear Ms Park,", "Dear June,"),
                        tuple(RemarkKind.OTHER_CLOSING, "With all my love\nand hugs,", "Yours,"),
                        tuple(RemarkKind.OTHER_SIGNATURE, "Daniel", "Dan"));
    }

    @Test
    void aClosingThatNobodyToldIsNeitherMissedNorRemarked() {
        assertThat(FrameRemarks.of("Dear June,\n\n" + BODY + "\n\nDan", brief(null)))
                .isEmpty();
        assertThat(FrameRemarks.of("Dear June,\n\n" + BODY + "\n\nLove,\nDan", brief(null)))
                .isEmpty();
    }

    @Test
    void allOfThemAreQuietAndSayWhyInTwoLanguages() {
        for (String text : List.of(BODY, "Dear Ms Park,\n\n" + BODY + "\n\nLove,\nDaniel")) {
            assertThat(FrameRemarks.of(text, brief("Yours,"))).hasSize(3).allSatisfy(remark -> {
                assertThat(remark.weight()).isEqualTo(Weight.QUIET);
                assertThat(remark.reason())
                        .isNotEqualTo(remark.reason(Locale.GERMAN))
                        .doesNotContain("{");
                assertThat(remark.reason(Locale.GERMAN)).doesNotContain("{");
            });
        }
    }

    @Test
    void whatIsAcceptedPutsTheLetterRight() {
        for (String text : List.of(
                BODY,
                "Dear June,\n\n" + BODY + "\n\nDan",
                "Dear June,\n\n" + BODY + "\nDan",
                "Dear June,\n\n" + BODY + "\n\nYours,",
                BODY + "\n\nYours,\nDan",
                "Dear Ms Park,\n\n" + BODY + "\n\nLove,\nDaniel",
                "My dearest,\n\n" + BODY + "\n\nLove, Daniel Reyes")) {
            assertThat(accepted(text).replace("My dearest", "Dear").replace("Yours, Dan", "Yours,\nDan"))
                    .isEqualTo(RIGHT);
        }
        assertThat(accepted("Dear June,\n\n" + BODY + "\n\nP.S. Bring it.")).isEqualTo(RIGHT + "\n\nP.S. Bring it.");
    }
}
