package org.longhand.proof.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.text.DateParser.Day;
import org.longhand.proof.text.Lexicon;

/** What a brief is found to say. */
class BriefIndexTest {

    private static final LocalDate LETTER = LocalDate.of(2026, 2, 20); // a Friday
    private static final int SPRING = 0;
    private static final int SUMMER = 1;
    private static final int AUTUMN = 2;
    private static final int WINTER = 3;

    private static BriefIndex index(LocalDate date, Fact... facts) {
        return new BriefIndex(
                Brief.of(
                        new Person("Sam May", null, "Sammy"),
                        new Person("June Park", "Junebug", null),
                        "Neighbours since 1994.",
                        "birthday",
                        "Thank her for two lamps.",
                        null,
                        "en",
                        Length.SHORT,
                        List.of(facts),
                        "Yours always,",
                        date),
                Lexicon.of("en"));
    }

    private static BriefIndex told(String... facts) {
        return index(LETTER, Stream.of(facts).map(Fact::new).toArray(Fact[]::new));
    }

    @Test
    void everyPartOfABriefIsTold() {
        BriefIndex index = told("You kept the boat.");
        assertThat(index.words())
                .contains("boat", "neighbours", "birthday", "lamps", "always", "sam", "sammy", "june", "junebug");
        assertThat(index.number("2")).isTrue();
        assertThat(index.number("3")).isFalse();
        assertThat(index.facts()).hasSize(1);
        assertThat(index.sources()).hasSize(9);
    }

    @Test
    void whenAFactHappenedIsToldWithIt() {
        BriefIndex index = index(LETTER, new Fact("We married.", null, "on 4 May 2010"));
        assertThat(index.number("2010")).isTrue();
        assertThat(index.dayOf(new Day(5, 4))).isTrue();
    }

    @Test
    void aNameTellsNoMonth() {
        assertThat(told("We met.").month(6)).isFalse();
        assertThat(told("We met in June.").month(6)).isTrue();
    }

    @Test
    void aMonthOfAYearIsThatOneAndNotTheNext() {
        Elapsed elapsed = told("We moved in March 2025.").elapsed();
        assertThat(elapsed.lies("next month")).isFalse();
        assertThat(elapsed.lies("1", "month")).isFalse();
        assertThat(elapsed.lies("11", "months")).isTrue();
        assertThat(told("We move in March 2026.").elapsed().lies("next month")).isTrue();
        assertThat(told("We moved in January 2026.").elapsed().lies("last month"))
                .isTrue();
        assertThat(told("We moved in January 2027.").elapsed().lies("last month"))
                .isFalse();
        assertThat(told("We move in March.").elapsed().lies("next month")).isTrue();
        assertThat(told("We moved in March 2019.").elapsed().lies("months ago")).isFalse();
    }

    @Test
    void theLettersYearAndDayAreKnown() {
        assertThat(told().number("2026")).isTrue();
        assertThat(told().dayOf(new Day(2, 20))).isTrue();
        assertThat(told().dayOf(new Day(2, 21))).isFalse();
        assertThat(told().dayOf(new Day(3, 20))).isFalse();
        assertThat(index(null).number("2026")).isFalse();
        assertThat(index(null).dayOf(new Day(2, 20))).isFalse();
    }

    @Test
    void theWeekdayOfAToldDayIsToldWithIt() {
        BriefIndex index = told("The party is on 4 May.");
        assertThat(index.weekday(1)).as("4 May 2026 is a Monday").isTrue();
        assertThat(index.weekday(2)).isFalse();
        assertThat(index(null, new Fact("The party is on 4 May.")).weekday(1)).isFalse();
        assertThat(told("We met on Tuesdays.").weekday(2)).isTrue();
    }

    @Test
    void halfAsManyPairsAreHalfAsMany() {
        BriefIndex index = told("You knitted six pairs of socks and three hats.");
        assertThat(index.pairsOf("12")).isTrue();
        assertThat(index.pairsOf("6")).isFalse();
        assertThat(index.number("12")).isTrue();
    }

    @Test
    void aYearMayBeShortened() {
        BriefIndex index = told("You were born in 1976, and she in 2008.");
        assertThat(index.yearEnding("76")).isTrue();
        assertThat(index.yearEnding("08")).isTrue();
        assertThat(index.yearEnding("77")).isFalse();
        assertThat(index.yearEnding("976")).isFalse();
        assertThat(told("We had 76 guests.").yearEnding("76")).isFalse();
    }

    @Test
    void aDecadeIsOfAYearOrAnAge() {
        assertThat(told("We met in 1983.").decade("8")).isTrue();
        assertThat(told("She is 83.").decade("8")).isTrue();
        assertThat(told("She is 83.").decade("7")).isFalse();
        assertThat(told("She has 8 cats.").decade("8")).isFalse();
    }

    @Test
    void aSeasonIsToldByItsNameOrByAMonthOfIt() {
        assertThat(told("We met in May.").season(SPRING)).isTrue();
        assertThat(told("We met in March.").season(SPRING)).isTrue();
        assertThat(told("We met in July.").season(SUMMER)).isTrue();
        assertThat(told("We met in September.").season(AUTUMN)).isTrue();
        assertThat(told("We met in December.").season(WINTER)).isTrue();
        assertThat(told("We met in February.").season(WINTER)).isTrue();
        assertThat(told("We met in February.").season(SPRING)).isFalse();
        assertThat(told("It was autumn.").season(AUTUMN)).isTrue();
        assertThat(told("It was autumn.").season(SUMMER)).isFalse();
    }

    @Test
    void aPhraseMustStandInOneThingThatWasTold() {
        BriefIndex index = told("You kept the blue Cup.", "You sang.");
        assertThat(index.phrase("the blue cup")).isTrue();
        assertThat(index.phrase("cup. you")).isFalse();
    }

    @Test
    void theTimeSinceAToldDayFollows() {
        BriefIndex index = told("We met on 6 February.", "We married in 2010.", "It snowed in January.");
        assertThat(index.elapsed().lies("2", "weeks")).isTrue();
        assertThat(index.elapsed().years("16")).isTrue();
        assertThat(index.elapsed().years("32")).as("neighbours since 1994").isTrue();
        assertThat(index.elapsed().lies("last month")).isTrue();
        assertThat(index.elapsed().lies("3", "weeks")).isFalse();
        assertThat(index(null, new Fact("We met on 6 February.")).elapsed().lies("2", "weeks"))
                .isFalse();
    }

    @Test
    void aMonthWithItsYearIsNoMonthOfThisYear() {
        assertThat(told("It snowed in January 2019.").elapsed().lies("last month"))
                .isFalse();
        assertThat(told("We met on 6 January.").elapsed().lies("1", "months")).isTrue();
    }
}
