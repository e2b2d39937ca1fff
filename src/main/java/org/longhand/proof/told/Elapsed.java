package org.longhand.proof.told;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.text.CalendarDays;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.TimeUnit;

/**
 * What follows from told days and years for the day of the letter: of a party on 6 August, a letter of 20 August may
 * say that it was two weeks ago.
 */
public final class Elapsed {

    private static final int WEEK = 7;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_ANY_YEAR = 365;
    /** From so many days on, people count a month as full. */
    private static final int ROUNDED = 20;

    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final Lexicon lexicon;
    private final LocalDate today;
    private final TimePhrases phrases;
    /** The days that were told, and the anniversary of each that is nearest to the letter. */
    private final Set<LocalDate> dates = new HashSet<>();
    /** The same, and the anniversaries of the year before the letter and of the year after it. */
    private final Set<LocalDate> around = new HashSet<>();
    /** The months that were told without a day; one that was told without a year is the last one and the next. */
    private final Set<YearMonth> alone = new HashSet<>();

    private final Set<Integer> since;

    /**
     * @param dates the days that were told, those without a year in the year that is nearest to the letter
     * @param told the months that were told without a day and a year
     * @param since the years that were told
     * @param today the day of the letter, or null where it has none; then nothing follows
     */
    Elapsed(Lexicon lexicon, List<LocalDate> dates, Set<Integer> told, Set<Integer> since, LocalDate today) {
        this(lexicon, dates, told, Set.of(), since, Set.of(), today);
    }

    /**
     * @param dated the months that were told with their year and without a day
     * @param weekdays those that were told, 1 for Monday to 7
     */
    Elapsed(
            Lexicon lexicon,
            List<LocalDate> dates,
            Set<Integer> told,
            Set<YearMonth> dated,
            Set<Integer> since,
            Set<Integer> weekdays,
            LocalDate today) {
        this.lexicon = lexicon;
        this.today = today;
        this.since = today == null ? Set.of() : Set.copyOf(since);
        if (today != null) {
            for (LocalDate date : dates) {
                this.dates.add(date);
                this.dates.addAll(CalendarDays.nearest(today, date.getMonthValue(), date.getDayOfMonth()));
                around.addAll(anniversaries(date));
            }
            around.addAll(this.dates);
            told.forEach(m -> alone.addAll(lastAndNext(m)));
            alone.addAll(dated);
        }
        phrases = new TimePhrases(lexicon, this.dates, alone, this.since, weekdays, today);
    }

    private List<LocalDate> anniversaries(LocalDate date) {
        List<LocalDate> all = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            CalendarDays.valid(year, date.getMonthValue(), date.getDayOfMonth())
                    .filter(d -> Math.abs(ago(d)) <= DAYS_OF_ANY_YEAR)
                    .ifPresent(all::add);
        }
        return all;
    }

    private List<YearMonth> lastAndNext(int month) {
        int ago = Math.floorMod(today.getMonthValue() - month, MONTHS_OF_A_YEAR);
        YearMonth last = YearMonth.from(today).minusMonths(ago);
        return List.of(last, last.plusYears(1));
    }

    /**
     * Whether "two weeks" lie between something told and the letter, before it or after it.
     *
     * @param number in plain figures; whatever else it is, nothing lies so far away
     * @param unit a word of the letter's language, folded; of one that is no day, week, month, year or decade nothing
     *     is known
     */
    public boolean lies(String number, String unit) {
        if (!number.matches("\\d{1,4}")) {
            return false;
        }
        int n = Integer.parseInt(number);
        TimeUnit counted = TimeUnit.of(unit, lexicon);
        if (counted == null) {
            return false;
        }
        return switch (counted) {
            case YEAR -> years(number);
            case DECADE -> years(number + "0");
            case MONTH -> months().contains(n);
            case WEEK -> around.stream().anyMatch(d -> Math.abs(Math.abs(ago(d)) - (long) n * WEEK) < WEEK / 2);
            case DAY -> around.stream().anyMatch(d -> Math.abs(ago(d)) == n);
            default -> false;
        };
    }

    /** Whether so many years lie between, as an age; in plain figures. */
    public boolean years(String number) {
        return number.matches("[1-9]\\d{0,2}") && years().contains(Integer.parseInt(number));
    }

    /**
     * Whether "last week" is when something told was. The last week, month or year is the one before the letter's in
     * the calendar; a week may begin on a Monday or on a Sunday.
     *
     * @param phrase one of the lexicon's sections {@code past} and {@code future}, folded
     */
    public boolean lies(String phrase) {
        return today != null && phrases.follows(phrase);
    }

    /** How much time lies between each thing told and the letter, as a number of a unit; of hours nothing is known. */
    public List<Double> amounts(TimeUnit unit) {
        List<Double> all = new ArrayList<>();
        switch (unit) {
            case YEAR, DECADE, CENTURY -> {
                years().forEach(y -> all.add(TimeUnit.YEAR.in(unit, y)));
                around.forEach(d -> all.add(TimeUnit.YEAR.in(unit, Math.abs(ago(d)) / DAYS_OF_A_YEAR)));
                months().forEach(m -> all.add(TimeUnit.MONTH.in(unit, m)));
            }
            case MONTH -> {
                months().forEach(m -> all.add((double) m));
                around.forEach(d -> all.add(Math.abs(ago(d)) / DAYS_OF_A_MONTH));
            }
            case WEEK, DAY -> around.forEach(d -> all.add(TimeUnit.DAY.in(unit, Math.abs(ago(d)))));
            default -> {}
        }
        return all;
    }

    private Set<Integer> years() {
        Set<Integer> all = new HashSet<>();
        since.forEach(y -> all.add(Math.abs(today.getYear() - y)));
        dates.forEach(d -> all.add(Math.abs(Period.between(d, today).getYears())));
        return all;
    }

    private Set<Integer> months() {
        Set<Integer> all = new HashSet<>();
        alone.forEach(m -> all.add((int) Math.abs(ChronoUnit.MONTHS.between(m, YearMonth.from(today)))));
        for (LocalDate date : around) {
            Period between = Period.between(date, today);
            int whole = Math.abs((int) between.toTotalMonths());
            all.add(whole);
            if (Math.abs(between.getDays()) >= ROUNDED) {
                all.add(whole + 1);
            }
        }
        return all;
    }

    private long ago(LocalDate date) {
        return ChronoUnit.DAYS.between(date, today);
    }
}
