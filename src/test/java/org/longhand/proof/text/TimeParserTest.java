package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.proof.text.TimeParser.ParsedTime;

/** What time it is on the clock. */
class TimeParserTest {

    private static ParsedTime first(String language, String text) {
        return TimeParser.at(Texts.tokens(language, text), 0, Lexicon.of(language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, twenty to eight, 3, 7:40",
        "en, half past six, 3, 6:30",
        "en, quarter past nine, 3, 9:15",
        "en, quarter to one, 3, 0:45",
        "en, five past twelve, 3, 12:05",
        "en, twenty-five past ten, 4, 10:25",
        "en, 10 to 8, 3, 7:50",
        "de, halb acht, 2, 7:30",
        "de, halb eins, 2, 0:30",
        "de, halb zwölf, 2, 11:30",
        "de, Viertel nach drei, 3, 3:15",
        "de, Viertel vor drei, 3, 2:45",
        "de, zehn nach acht, 3, 8:10",
        "de, zehn vor acht, 3, 7:50",
    })
    void aTimeInWordsIsOneOnTheClock(String language, String text, int length, String clock) {
        assertThat(first(language, text)).isEqualTo(new ParsedTime(length, clock));
    }

    @ParameterizedTest
    @CsvSource({
        "en, sixty past six",
        "en, ten past",
        "en, ten past Anna",
        "en, ten cats past six",
        "en, past six",
        "en, half a dozen",
        "en, ten",
        "en, ten past twenty",
        "en, 3.5 to 4",
        "de, halb dreizehn",
        "de, halb",
        "de, halb leer",
        "de, halb null",
    })
    void otherWordsAreNoTime(String language, String text) {
        assertThat(first(language, text)).isNull();
    }

    @Test
    void aTimeIsTheSameByEitherHalfOfTheDay() {
        assertThat(TimeParser.sameTimes("6:30")).containsExactlyInAnyOrder("6:30", "18:30");
        assertThat(TimeParser.sameTimes("18.30")).containsExactlyInAnyOrder("6:30", "18:30");
        assertThat(TimeParser.sameTimes("07:05")).containsExactlyInAnyOrder("7:05", "19:05");
        assertThat(TimeParser.sameTimes("0:45")).containsExactlyInAnyOrder("0:45", "12:45");
    }

    @Test
    void aFullHourNeedsNoMinutes() {
        assertThat(TimeParser.sameTimes("18:00")).containsExactlyInAnyOrder("18:00", "18", "6:00", "6");
        assertThat(TimeParser.sameTimes("24:00")).containsExactlyInAnyOrder("24:00", "24", "12:00", "12");
    }

    @Test
    void whatIsOnNoClockIsNoTime() {
        assertThat(TimeParser.sameTimes("25:10")).isEmpty();
        assertThat(TimeParser.sameTimes("6")).isEmpty();
        assertThat(TimeParser.sameTimes("6:3")).isEmpty();
    }
}
