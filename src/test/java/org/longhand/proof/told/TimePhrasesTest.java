package org.longhand.proof.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.longhand.proof.text.Lexicon;

/** "Yesterday", "last week" and "months ago" in a letter of 20 August 2026. */
class TimePhrasesTest {

    private static final Lexicon ENGLISH = Lexicon.of("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    private static Elapsed since(String day) {
        return new Elapsed(ENGLISH, List.of(LocalDate.parse(day)), Set.of(), Set.of(), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-19, yesterday, true",
        "2026-08-18, yesterday, false",
        "2026-08-21, yesterday, false",
        "2026-08-21, tomorrow, true",
        "2026-08-10, last week, true",
        "2026-08-06, last week, false",
        "2026-08-27, last week, false",
        "2026-08-27, next week, true",
        "2026-07-01, last month, true",
        "2026-05-01, last month, false",
        "2026-09-30, next month, true",
        "2025-06-01, last year, true",
        "2025-12-31, last year, true",
        "2026-08-19, last year, false",
        "2026-01-01, last year, false",
        "2024-12-31, last year, false",
        "2027-01-01, next year, true",
        "2026-12-31, next year, false",
        "2026-08-19, last month, false",
        "2026-08-01, last month, false",
        "2026-07-31, last month, true",
        "2026-06-30, last month, false",
        "2026-09-01, next month, true",
        "2026-08-31, next month, false",
        "2026-08-19, last week, false",
        "2026-08-16, last week, true",
        "2026-08-09, last week, true",
        "2026-08-08, last week, false",
        "2026-08-24, next week, true",
        "2026-08-23, next week, true",
        "2026-08-22, next week, false",
        "2026-08-15, last weekend, true",
        "2026-08-14, last weekend, true",
        "2026-08-13, last weekend, false",
        "2026-08-09, last weekend, false",
        "2026-08-18, days ago, true",
        "2026-08-19, days ago, false",
        "2026-08-07, days ago, true",
        "2026-08-06, days ago, false",
        "2026-08-22, days ago, false",
        "2026-08-06, a fortnight ago, true",
        "2026-08-13, a fortnight ago, false",
        "2026-07-30, a fortnight ago, false",
        "2026-08-06, weeks ago, true",
        "2026-08-13, weeks ago, false",
        "2026-06-21, weeks ago, true",
        "2026-06-01, weeks ago, false",
        "2026-06-20, months ago, true",
        "2026-08-01, months ago, false",
        "2024-08-20, months ago, false",
        "2024-06-20, years ago, true",
        "2025-06-20, years ago, false",
        "2006-06-20, decades ago, true",
        "2007-06-20, decades ago, false",
        "2026-08-19, long ago, false",
        "2026-08-22, the day after tomorrow, true",
        "2026-08-21, the day after tomorrow, false",
        "2026-08-18, the day before yesterday, true",
        "2026-08-19, the day before yesterday, false",
        "1998-08-19, decades ago, true",
        "2016-08-19, decades ago, false",
        "2016-08-19, years ago, true",
        "2026-05-01, months ago, true",
        "2026-08-22, next weekend, true",
        "2026-08-28, next weekend, true",
        "2026-08-21, next weekend, true",
        "2026-08-26, next weekend, false",
        "2026-09-05, next weekend, false",
        "2026-08-15, next weekend, false",
    })
    void aPhraseOfTimeFollowsFromADay(String day, String phrase, boolean lies) {
        assertThat(since(day).lies(phrase)).isEqualTo(lies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | gestern | 2026-08-19",
                "de | letzte woche | 2026-08-12",
                "de | letztes jahr | 2025-03-01",
                "de | nachsten monat | 2026-09-02",
                "fr | hier | 2026-08-19",
                "fr | le mois dernier | 2026-07-02",
                "fr | l'annee derniere | 2025-03-01",
                "fr | l'an prochain | 2027-03-01",
                "es | ayer | 2026-08-19",
                "es | el ano pasado | 2025-03-01",
                "es | el mes que viene | 2026-09-02",
                "it | ieri | 2026-08-19",
                "it | la settimana scorsa | 2026-08-12",
                "it | l'anno prossimo | 2027-03-01",
                "pl | jutro | 2026-08-21",
                "pl | w zeszlym tygodniu | 2026-08-12",
                "pl | w zeszlym roku | 2025-03-01",
            })
    void everyLanguageHasItsPhrases(String language, String phrase, LocalDate day) {
        Lexicon lexicon = Lexicon.of(language);
        assertThat(new Elapsed(lexicon, List.of(day), Set.of(), Set.of(), TODAY).lies(phrase))
                .isTrue();
        assertThat(new Elapsed(lexicon, List.of(day.minusYears(3)), Set.of(), Set.of(), day.minusYears(3)).lies(phrase))
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("org.longhand.proof.text.Lexicon#LANGUAGES")
    void everyPhraseOfALexiconIsUnderstood(String language) {
        Lexicon lexicon = Lexicon.of(language);
        Elapsed elapsed = new Elapsed(lexicon, List.of(TODAY), Set.of(), Set.of(), TODAY);
        for (String section : List.of("past", "future")) {
            assertThat(lexicon.lines(section))
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(elapsed.lies(line.split(":")[1].strip())).isFalse());
        }
    }
}
