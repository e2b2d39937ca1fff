package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.proof.text.DateParser.Day;
import org.longhand.proof.text.DateParser.ParsedDate;

/** Which day a text's words name. */
class DateParserTest {

    private static ParsedDate at(String language, String text, int token) {
        return DateParser.at(Texts.tokens(language, text), token, Lexicon.of(language), text);
    }

    private static List<ParsedDate> all(String language, String text) {
        return DateParser.all(Texts.tokens(language, text), Lexicon.of(language), text);
    }

    private static List<Day> days(String language, String text) {
        return all(language, text).stream().flatMap(d -> d.days().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 3 May | 2 | 5 | 3",
                "en | third of May | 3 | 5 | 3",
                "en | third of the May | 4 | 5 | 3",
                "en | May 3rd | 2 | 5 | 3",
                "en | May the third | 3 | 5 | 3",
                "en | January twenty-first | 3 | 1 | 21",
                "en | january 31 | 2 | 1 | 31",
                "de | 4. Mai | 2 | 5 | 4",
                "de | vierten Mai | 2 | 5 | 4",
                "fr | 1er mai | 2 | 5 | 1",
                "fr | premier mai | 2 | 5 | 1",
                "es | 4 de mayo | 3 | 5 | 4",
                "it | 29 febbraio | 2 | 2 | 29",
                "pl | szóstego maja | 2 | 5 | 6",
            })
    void aDayStandsBesideItsMonth(String language, String text, int length, int month, int day) {
        assertThat(at(language, text, 0)).isEqualTo(new ParsedDate(length, List.of(new Day(month, day)), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | May",
                "en | May we come",
                "en | may 3",
                "en | 3 may",
                "en | 3 cats in May",
                "en | 32 May",
                "en | May 32",
                "en | 0 May",
                "en | May the cat",
                "en | May the",
                "en | May (or so) 3",
                "en | 3 (or so) May",
                "en | I have 3",
                "en | 8.30",
                "en | 3-5",
                "de | 8.30",
                "en | 31/2",
                "en | 0/5",
                "en | 2026-13-01",
                "en | 2026-02-30",
            })
    void whatNamesNoDayOfTheCalendarIsNone(String language, String text) {
        assertThat(at(language, text, 0)).isNull();
    }

    @Test
    void aMonthAndADayInTwoSentencesAreNoDate() {
        assertThat(days("en", "I came in March. 3 cats slept.")).isEmpty();
        assertThat(days("en", "We had 3. May was wet.")).isEmpty();
    }

    @Test
    void theEnglishWriteFiguresEitherWay() {
        assertThat(at("en", "4/5/2026", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 4), new Day(4, 5)), 2026));
        assertThat(at("de", "4.5.2026", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 4)), 2026));
        assertThat(at("en", "13/5", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 13)), null));
        assertThat(at("en", "5/13", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 13)), null));
    }

    @Test
    void aYearOfTwoFiguresIsOfThisCentury() {
        assertThat(at("fr", "4/5/26", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 4)), 2026));
    }

    @Test
    void aDateForMachinesHasItsMonthInTheMiddle() {
        assertThat(at("en", "2026-05-04", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(5, 4)), 2026));
        assertThat(at("en", "2026-1-31", 0)).isEqualTo(new ParsedDate(1, List.of(new Day(1, 31)), 2026));
    }

    @Test
    void aDayAndMonthInFiguresNeedTheirFullStopWhereNoYearFollows() {
        assertThat(days("de", "Das Fest ist am 4.5. in Rom.")).containsExactly(new Day(5, 4));
        assertThat(days("de", "Der Zug geht um 4.5 ab.")).isEmpty();
        assertThat(days("en", "It cost 4.5.")).isEmpty();
        assertThat(days("it", "La festa è il 4/5 qui.")).containsExactly(new Day(5, 4));
    }

    @Test
    void ofASpanOfDaysBothEndsAreDates() {
        assertThat(days("en", "from 3 to 7 May")).containsExactly(new Day(5, 7), new Day(5, 3));
        assertThat(days("en", "on 3 and 7 May")).containsExactly(new Day(5, 7), new Day(5, 3));
        assertThat(days("en", "3–7 May")).containsExactly(new Day(5, 7), new Day(5, 3));
        assertThat(days("de", "vom dritten bis siebten Mai")).containsExactly(new Day(5, 7), new Day(5, 3));
    }

    @Test
    void aNumberThatIsNoDayBeginsNoSpan() {
        assertThat(days("en", "45 to 7 May")).containsExactly(new Day(5, 7));
        assertThat(days("en", "There were 3. On 7 May")).containsExactly(new Day(5, 7));
        assertThat(days("en", "3 came, all of them, on 7 May")).containsExactly(new Day(5, 7));
        assertThat(days("en", "7 May")).containsExactly(new Day(5, 7));
        assertThat(days("en", "on 7 May")).containsExactly(new Day(5, 7));
    }

    @Test
    void everyDateOfATextIsFoundOnce() {
        assertThat(days("en", "Married on 3 June, born on 4 July, gone by August 5th."))
                .containsExactly(new Day(6, 3), new Day(7, 4), new Day(8, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "en, We met in March, 3, 3",
        "en, we march on, 1,",
        "en, March on, 0,",
        "en, in january we met, 1, 1",
        "en, January was cold, 0, 1",
        "fr, en mai, 1, 5",
        "pl, w maju, 1, 5",
        "en, the cat, 1,",
    })
    void aMonthThatIsAnotherWordTooNeedsItsCapital(String language, String text, int token, Integer month) {
        assertThat(DateParser.month(Texts.tokens(language, text).get(token), Lexicon.of(language)))
                .isEqualTo(month);
    }
}
