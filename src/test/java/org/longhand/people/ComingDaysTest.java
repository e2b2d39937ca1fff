package org.longhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComingDaysTest {

    private static final Correspondence PAIR = new Correspondence(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Person("Łucja Dąbrowska", null, "Łucja"),
            new Person("Zofia Dąbrowska", "Babcia", null),
            null,
            null,
            null);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 21);

    private static List<ComingDay> days(Fact fact, LocalDate told, LocalDate today, String language) {
        return ComingDays.of(
                PAIR,
                List.of(new KnownFact(UUID.randomUUID(), fact, Instant.EPOCH)),
                known -> told,
                today,
                90,
                language);
    }

    private static String says(String text, String language) {
        List<ComingDay> days = days(new Fact(text), TODAY, TODAY, language);
        return days.isEmpty() ? "" : days.get(0).says();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You turn 90 on 14 March.|Babcia turns 90 in three weeks.",
                "Your birthday is 14 March.|Babcia has a birthday in three weeks.",
                "You were born on 14 March 1936.|Babcia turns 90 in three weeks.",
                "You were born on 1936-03-14.|Babcia turns 90 in three weeks.",
                "Birthday: March 14th, 1936|Babcia turns 90 in three weeks.",
                "I turn 40 on February 22.|You turn 40 tomorrow.",
                "My birthday is on 21 February.|You have a birthday today.",
                "My sister Ann turns 40 on 1 March.|Your sister Ann turns 40 in eight days.",
                "Our granddaughter Ada was born on 9 May last year.|Our granddaughter Ada turns 1 in eleven weeks.",
                "Ada's birthday is 9 May.|Ada has a birthday in eleven weeks.",
                "She was born on 9 May 1990.|In eleven weeks it will be 36 years: “She was born on 9 May 1990.”",
                "We married on 14 March 1976.|In three weeks it will be 50 years: “We married on 14 March 1976.”",
                "Dad died on 14 March.|In three weeks the day comes round: “Dad died on 14 March.”",
                "I come home on 2 March.|In nine days: “I come home on 2 March.”"
            })
    void whatWasToldIsSaidWithoutInventing(String told, String says) {
        assertThat(says(told, "en")).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Du wirst am 14. März 90.|Babcia wird in drei Wochen 90.",
                "Du wirst 90 am 14. März.|Babcia wird in drei Wochen 90.",
                "Dein Geburtstag ist am 14.3.1936.|Babcia wird in drei Wochen 90.",
                "Wir haben am 14. März 1976 geheiratet.|In drei Wochen sind es 50 Jahre: „Wir haben am 14. März 1976 "
                        + "geheiratet.“",
                "Ich komme am 22. Februar.|Morgen: „Ich komme am 22. Februar.“"
            })
    void germanIsSaidInGerman(String told, String says) {
        assertThat(says(told, "de")).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C'est ton anniversaire le 14 mars.",
                "Tu cumpleaños es el 14 de marzo.",
                "Il tuo compleanno è il 14 marzo.",
                "Twoje urodziny są 14 marca."
            })
    void otherLanguagesMonthsAreUnderstood(String told) {
        assertThat(says(told, "en")).isEqualTo("Babcia has a birthday in three weeks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We picked berries on 3 March.",
                "You may call me 3 times.",
                "It cost 3.5.",
                "On 3/5 we met.",
                "You were born in 1936.",
                "Your birthday is 31 February.",
                "We moved on 14 March 2019.",
                "You turn 90 soon."
            })
    void whatNamesNoDayToComeIsLeftAlone(String told) {
        assertThat(says(told, "en")).isEmpty();
    }

    @Test
    void theDayMayStandBesideTheFact() {
        assertThat(days(new Fact("birthday", "birthday", "3 March 1936"), TODAY, TODAY, "en")
                        .get(0))
                .satisfies(day -> {
                    assertThat(day.says()).isEqualTo("Babcia turns 90 in ten days.");
                    assertThat(day.date()).isEqualTo("2026-03-03");
                    assertThat(day.kind()).isEqualTo(ComingDay.DayKind.BIRTHDAY);
                    assertThat(day.who()).isEqualTo("Babcia");
                    assertThat(day.years()).isEqualTo(90);
                });
    }

    @Test
    void anAgeGoesOnFromTheYearInWhichItWasTold() {
        LocalDate told = LocalDate.of(2024, 1, 1);
        assertThat(days(new Fact("You turn 90 on 14 March."), told, TODAY, "en")
                        .get(0)
                        .says())
                .isEqualTo("Babcia turns 92 in three weeks.");
        assertThat(days(new Fact("You turned 90 on 14 March."), LocalDate.of(2025, 4, 1), TODAY, "en")
                        .get(0)
                        .years())
                .isEqualTo(91);
    }

    @Test
    void aDayThatIsOverComesNoMoreAndABirthdayComesNextYear() {
        LocalDate later = LocalDate.of(2026, 3, 20);
        assertThat(days(new Fact("I come home on 2 March."), TODAY, later, "en"))
                .isEmpty();
        assertThat(ComingDays.of(
                        PAIR,
                        List.of(new KnownFact(UUID.randomUUID(), new Fact("You turn 90 on 14 March."), Instant.EPOCH)),
                        known -> TODAY,
                        later,
                        366,
                        "en"))
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo("2027-03-14"))
                .satisfies(day -> assertThat(day.years()).isEqualTo(91));
    }

    @Test
    void aLeapDayComesOnTheTwentyEighthInCommonYears() {
        assertThat(days(new Fact("Your birthday is 29 February."), TODAY, TODAY, "en")
                        .get(0)
                        .date())
                .isEqualTo("2026-02-28");
    }

    @Test
    void accentsMayBeCharactersOfTheirOwn() {
        String told = "André est né le 14 mars 1990.";
        assertThat(says(told, "en")).isEqualTo("André turns 36 in three weeks.");
        assertThat(says(Normalizer.normalize(told, Normalizer.Form.NFD), "en")).isEqualTo(says(told, "en"));
    }
}
