package org.longhand.letter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoledFactTest {

    private static final String OWN =
            "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our daughter Emma told me in … that you still sing in the choir on ….",
                "Our daughter … told me in … that you still sing in the choir on Fulton Street.",
                "… daughter Emma told me in March that you still sing in the choir on …",
            })
    void itsHolesAreFilledFromTheSentence(String holed) {
        assertThat(new HoledFact(holed).whole(List.of("Dear June,\n\nIt rained. " + OWN + " Write soon.")))
                .contains(OWN);
    }

    @Test
    void whereTheSentenceStandsNowhereNothingIsFound() {
        assertThat(new HoledFact("We met in ….").whole(List.of("We met in.", "We never met in Vienna.", OWN)))
                .isEmpty();
    }

    @Test
    void aDraftThatRepeatsTheHolesFillsNone() {
        String holed = "We met in … last summer.";
        assertThat(new HoledFact(holed).whole(List.of(holed, "We met in Vienna last summer.")))
                .contains("We met in Vienna last summer.");
    }

    @Test
    void anEllipsisBehindAWordIsNoHole() {
        assertThat(new HoledFact("Well… we waited.").holed()).isFalse();
        assertThat(new HoledFact("We met in ….").holed()).isTrue();
        assertThat(new HoledFact("…'s hat is blue.").holed()).isTrue();
    }
}
