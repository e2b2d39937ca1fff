package org.longhand.proof.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.TimeUnit;

/** What a letter of 20 August 2026 may say of the time since something, or until it. */
class ElapsedTest {

    private static final Lexicon ENGLISH = Lexicon.of("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    private static Elapsed since(String day) {
        return new Elapsed(ENGLISH, List.of(LocalDate.parse(day)), Set.of(), Set.of(), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-06, 2, weeks, true",
        "2026-08-06, 3, weeks, false",
        "2026-08-06, 14, days, true",
        "2026-08-06, 13, days, false",
        "2026-09-03, 2, weeks, true",
        "2026-08-30, 10, days, true",
        "2026-05-20, 3, months, true",
        "2026-05-20, 2, months, false",
        "2026-11-20, 3, months, true",
        "2016-08-19, 10, years, true",
        "2016-08-19, 11, years, false",
        "2016-08-19, many, years, false",
        "2026-08-06, 2, cats, false",
    })
    void aNumberOfDaysWeeksMonthsOrYearsFollowsFromADay(String day, String number, String unit, boolean lies) {
        assertThat(since(day).lies(number, unit)).isEqualTo(lies);
    }

    @Test
    void aYearThatWasToldAloneMayBeTheLastOne() {
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(), Set.of(), Set.of(2025, 2000), TODAY);
        assertThat(elapsed.lies("last year")).isTrue();
        assertThat(elapsed.lies("next year")).isFalse();
        assertThat(elapsed.lies("decades ago")).isTrue();
        assertThat(elapsed.lies("1", "year")).isTrue();
        assertThat(elapsed.lies("2", "years")).isFalse();
    }

    @Test
    void aMonthThatWasToldAloneMayBeTheLastOne() {
        Elapsed july = new Elapsed(ENGLISH, List.of(), Set.of(7), Set.of(), TODAY);
        assertThat(july.lies("last month")).isTrue();
        assertThat(july.lies("next month")).isFalse();
        assertThat(july.lies("months ago")).isFalse();
        assertThat(july.lies("last week")).isFalse();
        Elapsed may = new Elapsed(ENGLISH, List.of(), Set.of(5), Set.of(), TODAY);
        assertThat(may.lies("last month")).isFalse();
        assertThat(may.lies("months ago")).isTrue();
    }

    @Test
    void anAnniversaryOfAToldDayIsToldWithIt() {
        assertThat(since("2010-08-18").lies("2", "days")).isTrue();
        assertThat(since("2010-08-18").lies("16", "years")).isTrue();
        assertThat(since("2010-08-21").lies("tomorrow")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-08, 2, weeks, true",
        "2026-08-09, 2, weeks, false",
        "2026-08-03, 2, weeks, false",
        "2026-08-04, 2, weeks, true",
        "2026-08-22, 2, days, true",
        "2027-08-20, 1, year, true",
        "2026-08-20, 0, days, true",
        "2026-08-20, 0, years, false",
        "2016-08-19, 1000, years, false",
        "2026-08-06, 99999, days, false"
    })
    void aWeekMayBeAFewDaysShortOrLongAndADayMayNot(String day, String number, String unit, boolean lies) {
        assertThat(since(day).lies(number, unit)).isEqualTo(lies);
    }

    @Test
    void anAgeFollowsFromAYear() {
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(), Set.of(), Set.of(1976), TODAY);
        assertThat(elapsed.years("50")).isTrue();
        assertThat(elapsed.years("49")).isFalse();
        assertThat(elapsed.years("050")).isFalse();
    }

    @Test
    void aMonthThatWasToldAloneGivesMonthsAndNoDays() {
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(), Set.of(5), Set.of(), TODAY);
        assertThat(elapsed.lies("3", "months")).isTrue();
        assertThat(elapsed.lies("92", "days")).isFalse();
    }

    @Test
    void withoutADateOfTheLetterNothingFollows() {
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(TODAY), Set.of(8), Set.of(1976), null);
        assertThat(elapsed.years("50")).isFalse();
        assertThat(elapsed.lies("yesterday")).isFalse();
        assertThat(elapsed.lies("2", "weeks")).isFalse();
    }

    @Test
    void aMonthThatWasToldAloneMayBeTheLastOneOrTheNext() {
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(), Set.of(10), Set.of(), TODAY);
        assertThat(elapsed.lies("10", "months")).isTrue();
        assertThat(elapsed.lies("2", "months")).isTrue();
        assertThat(elapsed.lies("9", "months")).isFalse();
        assertThat(new Elapsed(ENGLISH, List.of(), Set.of(7), Set.of(), TODAY).lies("last month"))
                .isTrue();
        assertThat(new Elapsed(ENGLISH, List.of(), Set.of(6), Set.of(), TODAY).lies("last month"))
                .isFalse();
        assertThat(new Elapsed(ENGLISH, List.of(), Set.of(9), Set.of(), TODAY).lies("next month"))
                .isTrue();
    }

    @Test
    void aDayOfTheWeekIsYesterdayOrTomorrowAndNoLastWeek() {
        // 20 August 2026 is a Thursday.
        Elapsed elapsed = new Elapsed(ENGLISH, List.of(), Set.of(), Set.of(), Set.of(), Set.of(5), TODAY);
        assertThat(elapsed.lies("tomorrow")).isTrue();
        assertThat(elapsed.lies("yesterday")).isFalse();
        assertThat(elapsed.lies("last week")).isFalse();
    }

    @Test
    void aMonthThatIsNearlyFullCounts() {
        assertThat(since("2026-05-25").lies("3", "months")).isTrue();
        assertThat(since("2026-06-05").lies("3", "months")).isFalse();
    }

    @Test
    void amountsOfTimeAreGivenInTheUnitThatIsAskedFor() {
        assertThat(since("2026-08-06").amounts(TimeUnit.WEEK)).contains(2.0);
        assertThat(new Elapsed(ENGLISH, List.of(), Set.of(), Set.of(1987), TODAY).amounts(TimeUnit.DECADE))
                .contains(3.9);
        assertThat(since("2026-08-06").amounts(TimeUnit.HOUR)).isEmpty();
    }
}
