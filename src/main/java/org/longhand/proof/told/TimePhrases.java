package org.longhand.proof.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.proof.text.Lexicon;

/**
 * When "yesterday", "last week" and "months ago" are, seen from the letter. A lexicon's sections {@code past} and
 * {@code future} say which phrase is which of these times.
 *
 * @param dates the days that were told
 * @param alone the months that were told without a day
 * @param since the years that were told
 * @param weekdays those that were told, 1 for Monday to 7: each may be the last one or the next
 * @param today the day of the letter
 */
record TimePhrases(
        Lexicon lexicon,
        Set<LocalDate> dates,
        Set<YearMonth> alone,
        Set<Integer> since,
        Set<Integer> weekdays,
        LocalDate today) {

    private static final int TWO_DAYS = 2;
    /** The shortest and the longest time, in days, of which people say "days ago", "a fortnight ago" and so on. */
    private static final int[] DAYS = {2, 13};

    private static final int[] FORTNIGHT = {12, 16};
    private static final int[] WEEKS = {12, 61};
    private static final int[] MONTHS = {45, 729};
    /** The fewest years, by the calendar, of which people say "years ago" and "decades ago". */
    private static final int SOME_YEARS = 2;

    private static final int SOME_DECADES = 20;

    /** Whether something told was, or will be, at the time that a phrase of the lexicon names. */
    boolean follows(String phrase) {
        return follows(phrase, "past", 1) || follows(phrase, "future", -1);
    }

    private boolean follows(String phrase, String section, int sign) {
        return lexicon.lines(section).stream()
                .map(line -> line.split(":"))
                .filter(parts -> parts[1].strip().equals(phrase))
                .anyMatch(parts -> at(parts[0].strip(), sign));
    }

    private boolean at(String time, int sign) {
        return switch (time) {
            case "day" -> day(sign);
            case "two-days" -> day(TWO_DAYS * sign);
            case "days" -> within(sign, DAYS);
            case "week" ->
                dates.stream().anyMatch(d -> weeks(d, DayOfWeek.MONDAY) == sign || weeks(d, DayOfWeek.SUNDAY) == sign);
            case "weekend" -> dates.stream().anyMatch(d -> weekend(d, sign));
            case "fortnight" -> within(sign, FORTNIGHT);
            case "weeks" -> within(sign, WEEKS);
            case "month" ->
                Stream.concat(alone.stream(), dates.stream().map(YearMonth::from))
                        .anyMatch(m -> ago(m) == sign);
            case "months" -> within(sign, MONTHS) || alone.stream().anyMatch(m -> ago(m) * sign > 1);
            case "year" -> calendarYears().anyMatch(y -> y == sign);
            case "years" -> calendarYears().anyMatch(y -> y * sign >= SOME_YEARS);
            case "decades" -> calendarYears().anyMatch(y -> y * sign >= SOME_DECADES);
            default -> throw new IllegalStateException("a lexicon knows no time called " + time);
        };
    }

    /** Whether something was told of the day that is so many days before the letter, or after it where negative. */
    private boolean day(int ago) {
        LocalDate day = today.minusDays(ago);
        return dates.contains(day) || weekdays.contains(day.getDayOfWeek().getValue());
    }

    /** The weekend before this week is the last one; the next one may be the one that is coming, or the one after. */
    private boolean weekend(LocalDate date, int sign) {
        long weeks = weeks(date, DayOfWeek.MONDAY);
        return date.getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue()
                && (weeks == sign || sign < 0 && weeks == 0 && ago(date) < 0);
    }

    private boolean within(int sign, int[] days) {
        return dates.stream().anyMatch(d -> ago(d) * sign >= days[0] && ago(d) * sign <= days[1]);
    }

    private IntStream calendarYears() {
        return IntStream.concat(
                since.stream().mapToInt(y -> today.getYear() - y),
                dates.stream().mapToInt(d -> today.getYear() - d.getYear()));
    }

    private long ago(LocalDate date) {
        return ChronoUnit.DAYS.between(date, today);
    }

    private long ago(YearMonth month) {
        return ChronoUnit.MONTHS.between(month, YearMonth.from(today));
    }

    private long weeks(LocalDate date, DayOfWeek first) {
        return ChronoUnit.WEEKS.between(
                date.with(TemporalAdjusters.previousOrSame(first)),
                today.with(TemporalAdjusters.previousOrSame(first)));
    }
}
