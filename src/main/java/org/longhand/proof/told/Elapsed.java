package org.longhand.proof.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.proof.text.CalendarDays;
import org.longhand.proof.text.Lexicon;

/**
 * What follows from told days and years for the day of the letter: of a party on 6 August, a letter of 20 August may
 * say that it was two weeks ago.
 */
public final class Elapsed {

    private static final int WEEK = 7;
    /** The shortest and the longest time, in days, of which people say "days ago", "a fortnight ago" and so on. */
    private static final int[] DAYS = {2, 13};

    private static final int[] FORTNIGHT = {12, 16};
    private static final int[] WEEKS = {12, 61};
    private static final int[] MONTHS = {45, 729};
    /** The fewest years, by the calendar, of which people say "years ago" and "decades ago". */
    private static final int SOME_YEARS = 2;

    private static final int SOME_DECADES = 20;

    private final Lexicon lexicon;
    private final LocalDate today;
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<YearMonth> alone = new HashSet<>();
    private final Set<Integer> since;

    /**
     * @param dates the days that were told, those without a year in the year that is nearest to the letter
     * @param told the months that were told without a day
     * @param since the years that were told
     * @param today the day of the letter, or null where it has none; then nothing follows
     */
    Elapsed(Lexicon lexicon, List<LocalDate> dates, Set<Integer> told, Set<Integer> since, LocalDate today) {
        this.lexicon = lexicon;
        this.today = today;
        this.since = today == null ? Set.of() : Set.copyOf(since);
        if (today == null) {
            return;
        }
        this.dates.addAll(dates);
        dates.forEach(d -> this.dates.addAll(
                CalendarDays.nearest(today, d.getMonthValue(), d.getDayOfMonth()))); // its anniversary
        told.forEach(m -> CalendarDays.nearest(today, m, Math.min(today.getDayOfMonth(), 28))
                .forEach(d -> alone.add(YearMonth.from(d))));
    }

    /**
     * Whether "two weeks" lie between something told and the letter, before it or after it.
     *
     * @param number in plain figures; whatever else it is, nothing lies so far away
     * @param unit a word of the letter's language, folded; one that is no year, month, week or day measures no time
     */
    public boolean lies(String number, String unit) {
        if (!number.matches("\\d{1,4}")) {
            return false;
        }
        int n = Integer.parseInt(number);
        List<String> units = lexicon.lines("units");
        for (int u = 0; u < units.size(); u++) {
            if (List.of(units.get(u).split("\\s+")).contains(unit)) {
                return switch (u) {
                    case 0 -> years(number);
                    case 1 -> months(n);
                    case 2 -> dates.stream().anyMatch(d -> Math.abs(Math.abs(ago(d)) - (long) n * WEEK) < WEEK / 2);
                    default -> dates.stream().anyMatch(d -> Math.abs(ago(d)) == n);
                };
            }
        }
        return false;
    }

    /** Whether so many years lie between, as an age; in plain figures. */
    public boolean years(String number) {
        if (!number.matches("[1-9]\\d{0,2}")) {
            return false;
        }
        int n = Integer.parseInt(number);
        return since.stream().anyMatch(y -> Math.abs(today.getYear() - y) == n)
                || dates.stream()
                        .anyMatch(d -> Math.abs(Period.between(d, today).getYears()) == n);
    }

    private boolean months(int n) {
        return dates.stream().anyMatch(d -> Math.abs(Period.between(d, today).toTotalMonths()) == n)
                || alone.stream().anyMatch(m -> Math.abs(ago(m)) == n);
    }

    /**
     * Whether "last week" is when something told was. The last week, month or year is the one before the letter's in
     * the calendar; a week may begin on a Monday or on a Sunday.
     *
     * @param phrase one of the lexicon's sections {@code past} and {@code future}, folded
     */
    public boolean lies(String phrase) {
        return today != null && (lies(phrase, "past", 1) || lies(phrase, "future", -1));
    }

    private boolean lies(String phrase, String section, int sign) {
        return lexicon.lines(section).stream()
                .map(line -> line.split(":"))
                .filter(parts -> parts[1].strip().equals(phrase))
                .anyMatch(parts -> follows(parts[0].strip(), sign));
    }

    private boolean follows(String time, int sign) {
        return switch (time) {
            case "day" -> dates.stream().anyMatch(d -> ago(d) == sign);
            case "days" -> within(sign, DAYS);
            case "week" ->
                dates.stream().anyMatch(d -> weeks(d, DayOfWeek.MONDAY) == sign || weeks(d, DayOfWeek.SUNDAY) == sign);
            case "weekend" ->
                dates.stream()
                        .anyMatch(d -> weeks(d, DayOfWeek.MONDAY) == sign
                                && d.getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue());
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
