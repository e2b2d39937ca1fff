package org.longhand.proof.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.longhand.proof.text.DateParser.Day;
import org.longhand.proof.text.Lexicon;

/** What is found in one thing that was told. */
class IndexedTextTest {

    private static final LocalDate LETTER = LocalDate.of(2026, 2, 20);

    private static IndexedText told(String text) {
        return IndexedText.of(text, Lexicon.of("en"));
    }

    @Test
    void numbersAreFoundInFiguresInWordsAndInDates() {
        assertThat(told("On 4 May 2010 we had twenty-one guests and 1,200 euros.")
                        .numbers())
                .contains("4", "2010", "21", "1200")
                .doesNotContain("20", "1");
    }

    @Test
    void aYearInWordsIsToldByItsEndingToo() {
        assertThat(told("Born in nineteen seventy-six.").numbers())
                .contains("1976", "76")
                .doesNotContain("19", "6");
        assertThat(told("Born in 1976.").numbers()).containsExactly("1976");
        assertThat(told("He ran a thousand and nine miles.").numbers()).containsExactly("1009");
    }

    @Test
    void aTimeIsFoundAsTheClockHasIt() {
        assertThat(told("We left at twenty to eight.").numbers()).contains("7:40", "19:40");
        assertThat(told("We left at 18:00.").numbers()).contains("18:00", "6", "6:00");
        assertThat(told("We left at 10/11.").numbers()).contains("10/11", "10", "11");
    }

    @Test
    void twinsAreTwo() {
        assertThat(told("The twins came.").numbers()).contains("2");
        assertThat(told("The girls came.").numbers()).doesNotContain("2");
    }

    @Test
    void aPairIsTwo() {
        assertThat(told("six pairs of socks").doubled()).containsExactly("12");
        assertThat(told("six hats, a pair").doubled()).isEmpty();
        assertThat(told("six").doubled()).isEmpty();
    }

    @Test
    void aMonthNeedsItsCapitalInEnglish() {
        assertThat(told("We met in March, and may march on.").months()).containsExactly(3);
        assertThat(IndexedText.of("en mai", Lexicon.of("fr")).months()).containsExactly(5);
    }

    @Test
    void weekdaysAreFound() {
        assertThat(told("On Tuesdays and on Sunday.").weekdays()).containsExactlyInAnyOrder(2, 7);
    }

    @Test
    void aDayMayStandApartFromItsMonth() {
        IndexedText apart = told("The party is in May, on the third.");
        assertThat(apart.holds(new Day(5, 3))).isTrue();
        assertThat(apart.holds(new Day(5, 4))).isFalse();
        assertThat(apart.holds(new Day(6, 3))).isFalse();
    }

    @Test
    void aMonthThatHasItsDayTakesNoOther() {
        IndexedText told = told("On 23 November, a fourth.");
        assertThat(told.holds(new Day(11, 23))).isTrue();
        assertThat(told.holds(new Day(11, 4))).isFalse();
    }

    @Test
    void aNumberThatCountsSomethingIsNoDay() {
        assertThat(told("In May we had three cats.").holds(new Day(5, 3))).isFalse();
        assertThat(told("In May we had three cats.").uncounted()).doesNotContain("3");
    }

    @Test
    void yearsAreOfTheLastCenturiesAndThisOne() {
        assertThat(told("1899, 1976, 2026 and 1776, 2100, 19760.").years()).containsExactlyInAnyOrder(1899, 1976, 2026);
    }

    @Test
    void aDateWithoutAYearIsTheNearestOne() {
        assertThat(told("The party is on 4 May.").dates(LETTER)).containsExactly(LocalDate.of(2026, 5, 4));
        assertThat(told("It was on 4 November.").dates(LETTER)).containsExactly(LocalDate.of(2025, 11, 4));
        assertThat(told("We married on 4 May 2010.").dates(LETTER)).containsExactly(LocalDate.of(2010, 5, 4));
        assertThat(told("The party is in May, on the third.").dates(LETTER)).containsExactly(LocalDate.of(2026, 5, 3));
        assertThat(told("In May and in June, on the third.").dates(LETTER)).isEmpty();
        assertThat(told("In May, 45.").dates(LETTER)).isEmpty();
    }

    @Test
    void whatIsInAnotherLanguageIsReadInBoth() {
        IndexedText polish = told("Mamy trzy koty w maju, a Łucja jest z nami w niedzielę.");
        assertThat(polish.foreign()).isTrue();
        assertThat(polish.numbers()).contains("3");
        assertThat(polish.months()).containsExactly(5);
        assertThat(polish.weekdays()).containsExactly(7);
        assertThat(polish.words()).contains("koty", "lucja");
        IndexedText english = told("We have three cats in May.");
        assertThat(english.foreign()).isFalse();
    }

    @Test
    void aDateOfAnotherLanguageIsADate() {
        assertThat(told("Nos casamos el 3 de marzo, y fue un día muy feliz para los dos.")
                        .days())
                .contains(new Day(3, 3));
    }

    @Test
    void accentsAreComposed() {
        assertThat(told("Zoe\u0301 came.").text()).isEqualTo("Zoé came.");
        assertThat(told("Zoé came.").folded()).isEqualTo("zoe came.");
        assertThat(told("Zoé has three cats.").stems()).containsExactly("zoe", "#3", "cat");
    }
}
