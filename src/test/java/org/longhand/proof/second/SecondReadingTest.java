package org.longhand.proof.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void theFactsThatWereNamedAreStoredAndReadBackAndLinesWithoutThemAreReadToo() {
        String one = SecondReading.key("One.");
        String two = SecondReading.key("Two.");
        SecondReading reading = new SecondReading(
                Map.of(one, Finding.CARRIED, two, Finding.NOT_CARRIED),
                Map.of(one, List.of(12, 0, 3, 0), "gone", List.of(1)));
        assertThat(reading.stored()).contains("carried " + one + " 0,3,12\n", "not-carried " + two + "\n");
        assertThat(SecondReading.parse(reading.stored())).isEqualTo(reading);
        assertThat(reading.named("One.")).containsExactly(0, 3, 12);
        assertThat(reading.named("Two.")).isEmpty();
        SecondReading old = SecondReading.parse("carried " + one + "\n");
        assertThat(old.of("One.")).contains(Finding.CARRIED);
        assertThat(old.named("One.")).isEmpty();
        assertThat(SecondReading.parse("carried " + one + " 1,\n").of("One.")).isEmpty();
    }

    @Test
    void whatANewerReadingNamedCountsAndWhatItLeavesOutStaysNamed() {
        String one = SecondReading.key("One.");
        String two = SecondReading.key("Two.");
        SecondReading first = new SecondReading(
                Map.of(one, Finding.CARRIED, two, Finding.CARRIED), Map.of(one, List.of(1), two, List.of(2)));
        SecondReading both = first.then(new SecondReading(Map.of(one, Finding.CARRIED), Map.of(one, List.of(4))));
        assertThat(both.named("One.")).containsExactly(4);
        assertThat(both.named("Two.")).containsExactly(2);
        assertThat(first.then(of("One.", Finding.NOT_CARRIED)).named("One.")).isEmpty();
        assertThat(first.withoutUncarried().named("Two.")).containsExactly(2);
    }

    @Test
    void aFullReadingFitsWhereItIsStored() {
        Map<String, Finding> found = new java.util.HashMap<>();
        Map<String, List<Integer>> named = new java.util.HashMap<>();
        for (int i = 0; i < ReaderTask.MOST_SENTENCES; i++) {
            String key = SecondReading.key("Sentence " + i);
            found.put(key, Finding.CARRIED);
            named.put(key, List.of(100, 101, 102, 103, 104, 105, 106));
        }
        SecondReading reading = new SecondReading(found, named);
        assertThat(reading.stored()).hasSizeLessThan(12_000);
        assertThat(reading.named("Sentence 7")).hasSize(SecondReading.MOST_NAMED);
    }
}
