package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftStepTest {

    private static final BooleanSupplier NOT_ASKED = () -> {
        throw new AssertionError("asked about a text that is not whole");
    };

    private static DraftTake.End failed() {
        return new DraftTake.End(new IllegalStateException(), null);
    }

    @ParameterizedTest
    @EnumSource(DraftStop.class)
    void whatWasStoppedIsKeptAsAPartWhicheverTakeItWas(DraftStop why) {
        DraftTake.End stopped = new DraftTake.End(null, why);
        assertThat(DraftStep.afterFirst(stopped, "Dear June,", NOT_ASKED)).isEqualTo(DraftStep.KEEP_PART_OF_STOPPED);
        assertThat(DraftStep.afterFirst(stopped, "", NOT_ASKED)).isEqualTo(DraftStep.KEEP_PART_OF_STOPPED);
        assertThat(DraftStep.afterSecond(stopped, "Dear June,", NOT_ASKED)).isEqualTo(DraftStep.KEEP_PART_OF_STOPPED);
    }

    @Test
    void aFirstDraftThatBrokeOffIsKeptAsAPart() {
        assertThat(DraftStep.afterFirst(failed(), "Dear", NOT_ASKED)).isEqualTo(DraftStep.KEEP_PART_OF_FAILED);
    }

    @Test
    void aWriterWhoWroteNothingHasFailed() {
        assertThat(DraftStep.afterFirst(DraftTake.End.WHOLE, "", NOT_ASKED)).isEqualTo(DraftStep.KEEP_PART_OF_FAILED);
        assertThat(DraftStep.afterSecond(DraftTake.End.WHOLE, "", NOT_ASKED))
                .isEqualTo(DraftStep.STAY_WITH_FIRST_FOR_WANT_OF_SECOND);
    }

    @Test
    void aWholeFirstDraftIsKeptOrHandedBack() {
        assertThat(DraftStep.afterFirst(DraftTake.End.WHOLE, "Dear June,", () -> false))
                .isEqualTo(DraftStep.KEEP);
        assertThat(DraftStep.afterFirst(DraftTake.End.WHOLE, "Dear June,", () -> true))
                .isEqualTo(DraftStep.HAND_BACK);
    }

    @Test
    void theBetterOfTwoWholeDraftsStands() {
        assertThat(DraftStep.afterSecond(DraftTake.End.WHOLE, "Dear June,", () -> true))
                .isEqualTo(DraftStep.KEEP_SECOND);
        assertThat(DraftStep.afterSecond(DraftTake.End.WHOLE, "Dear June,", () -> false))
                .isEqualTo(DraftStep.STAY_WITH_FIRST);
    }

    @Test
    void aSecondDraftThatBrokeOffLeavesTheFirst() {
        assertThat(DraftStep.afterSecond(failed(), "Dear", NOT_ASKED))
                .isEqualTo(DraftStep.STAY_WITH_FIRST_FOR_WANT_OF_SECOND);
    }
}
