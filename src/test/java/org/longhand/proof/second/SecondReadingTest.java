package org.longhand.proof.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.proof.second.SecondReading.Finding;

class SecondReadingTest {

    private static SecondReading of(String sentence, Finding finding) {
        return new SecondReading(Map.of(SecondReading.key(sentence), finding));
    }

    @Test
    void aSentenceIsKnownByItsTextHoweverItIsSpacedOrItsAccentsComposed() {
        SecondReading reading = of("You came to the  café.", Finding.CARRIED);
        assertThat(reading.of("You came\nto the cafe\u0301.")).contains(Finding.CARRIED);
        assertThat(reading.of("You came to the café!")).isEmpty();
        assertThat(reading.of("you came to the café.")).isEmpty();
    }

    @Test
    void theNewerReadingOfASentenceCountsAndWhatItLeavesOutStays() {
        SecondReading both =
                of("One.", Finding.CARRIED).then(of("Two.", Finding.CARRIED)).then(of("One.", Finding.NOT_CARRIED));
        assertThat(both.of("One.")).contains(Finding.NOT_CARRIED);
        assertThat(both.of("Two.")).contains(Finding.CARRIED);
        assertThat(both.withoutUncarried().of("One.")).isEmpty();
        assertThat(both.withoutUncarried().of("Two.")).contains(Finding.CARRIED);
    }

    @Test
    void itIsStoredWithoutAWordOfTheLetterAndReadBackWhole() {
        SecondReading reading = of("One.", Finding.CARRIED)
                .then(of("Two.", Finding.NOT_CARRIED))
                .then(of("Three.", Finding.CLAIMS_NOTHING));
        assertThat(reading.stored())
                .matches("(?:(?:carried|not-carried|claims-nothing) [0-9a-f]{24}\n){3}")
                .doesNotContain("One");
        assertThat(SecondReading.parse(reading.stored())).isEqualTo(reading);
        assertThat(SecondReading.parse("told 000000000000000000000000\nhm\n")).isEqualTo(SecondReading.NONE);
        assertThat(SecondReading.parse("")).isEqualTo(SecondReading.NONE);
    }
}
