package org.longhand.proof.told;

import java.time.LocalDate;
import java.time.Period;
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
    private static final int MONTH = 31;
    private static final int YEAR = 365;

    private static final int ROUNDED = 20;
    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final Lexicon lexicon;
    private final Set<Long> near = new HashSet<>(); // those that "last week" may mean
    private final Set<Long> days = new HashSet<>();
    private final Set<Long> byWeekday = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> turned = new HashSet<>(); // how often the calendar's month turned
    private final Set<Integer> years = new HashSet<>();

    /**
     * @param dates the days that were told, those without a year in the year that is nearest to the letter
     * @param told the months that were told without a day
     * @param since the years that were told
     * @param today the day of the letter, or null
     */
    Elapsed(Lexicon lexicon, List<LocalDate> dates, Set<Integer> told, Set<Integer> since, LocalDate today) {
        this(lexicon, dates, told, since, Set.of(), today);
    }

    /** @param weekdays those that were told, 1 for Monday to 7 */
    Elapsed(
            Lexicon lexicon,
            List<LocalDate> dates,
            Set<Integer> told,
            Set<Integer> since,
            Set<Integer> weekdays,
            LocalDate today) {
        this.lexicon = lexicon;
        if (today == null) {
            return;
        }
        for (int weekday : weekdays) {
            long ago = Math.floorMod(today.getDayOfWeek().getValue() - weekday, WEEK);
            byWeekday.addAll(List.of(ago, ago - WEEK));
        }
        // A month or a day without its year may be the last one or the next.
        for (int month : told) {
            int ago = Math.floorMod(today.getMonthValue() - month, 12);
            months.addAll(List.of(ago, ago - 12));
            turned.addAll(List.of(ago, ago - 12));
        }
        for (LocalDate date : dates) {
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                CalendarDays.valid(year, date.getMonthValue(), date.getDayOfMonth())
                        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, today)) <= YEAR)
                        .ifPresent(d -> count(d, today));
            }
        }
        since.forEach(y -> years.add(today.getYear() - y));
        List<LocalDate> all = new ArrayList<>(dates);
        told.forEach(m -> all.addAll(CalendarDays.nearest(today, m, Math.min(today.getDayOfMonth(), 28))));
        dates.forEach(
                d -> all.addAll(CalendarDays.nearest(today, d.getMonthValue(), d.getDayOfMonth()))); // its anniversary
        for (LocalDate date : all) {
            years.add(Period.between(date, today).getYears());
            if (!told.contains(date.getMonthValue())) {
                near.add(ChronoUnit.DAYS.between(date, today));
                turned.add((int) ChronoUnit.MONTHS.between(date.withDayOfMonth(1), today.withDayOfMonth(1)));
                count(date, today);
            }
        }
    }

    private void count(LocalDate date, LocalDate today) {
        Period between = Period.between(date, today);
        int whole = (int) between.toTotalMonths();
        months.add(whole);
        if (Math.abs(between.getDays()) >= ROUNDED) {
            months.add(whole + Integer.signum(between.getDays()));
        }
        days.add(ChronoUnit.DAYS.between(date, today));
    }

    /** Whether "two weeks" lie between something told and the letter, before it or after it. */
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
            case MONTH -> months.contains(n) || months.contains(-n);
            case WEEK -> days.stream().anyMatch(d -> Math.abs(Math.abs(d) - (long) n * WEEK) < WEEK / 2);
            case DAY -> days.contains((long) n) || days.contains((long) -n);
            default -> false;
        };
    }

    /** How much time lies between each thing told and the letter, as a number of a unit; of hours nothing is known. */
    public List<Double> amounts(TimeUnit unit) {
        List<Double> all = new ArrayList<>();
        switch (unit) {
            case YEAR, DECADE, CENTURY -> {
                years.forEach(y -> all.add(TimeUnit.YEAR.in(unit, Math.abs(y))));
                days.forEach(d -> all.add(TimeUnit.YEAR.in(unit, Math.abs(d) / DAYS_OF_A_YEAR)));
                months.forEach(m -> all.add(TimeUnit.MONTH.in(unit, Math.abs(m))));
            }
            case MONTH -> {
                months.forEach(m -> all.add((double) Math.abs(m)));
                days.forEach(d -> all.add(Math.abs(d) / DAYS_OF_A_MONTH));
            }
            case WEEK, DAY -> days.forEach(d -> all.add(TimeUnit.DAY.in(unit, Math.abs(d))));
            default -> {}
        }
        return all;
    }

    /** Whether so many years lie between, as an age. */
    public boolean years(String number) {
        return number.matches("[1-9]\\d{0,2}")
                && (years.contains(Integer.parseInt(number)) || years.contains(-Integer.parseInt(number)));
    }

    /** Whether "last week" is when something told was. */
    public boolean lies(String phrase) {
        for (int side = 0; side < 2; side++) {
            List<String> phrases = lexicon.lines(side == 0 ? "past" : "future");
            int sign = side == 0 ? 1 : -1;
            for (String line : phrases) {
                String[] parts = line.split(":");
                if (!parts[1].strip().equals(phrase)) {
                    continue;
                }
                return when(parts[0].strip(), sign);
            }
        }
        return false;
    }

    private boolean when(String span, int sign) {
        return switch (span) {
            case "day" -> days.contains((long) sign) || byWeekday.contains((long) sign);
            case "two-days" -> days.contains(2L * sign) || byWeekday.contains(2L * sign);
            case "week" -> within(sign, 2 * WEEK);
            case "weeks" -> within(sign, 3 * MONTH) && !within(sign, WEEK);
            case "month" -> within(sign, 2 * MONTH) || turned.contains(sign);
            case "months" -> turned.stream().anyMatch(m -> m * sign > 1);
            case "years" -> years.stream().anyMatch(y -> y * sign > 1);
            case "decades" -> years.stream().anyMatch(y -> y * sign >= 20);
            default -> years.contains(sign) || within(sign, 2 * YEAR) && !within(sign, 1);
        };
    }

    private boolean within(int sign, long most) {
        return near.stream().anyMatch(d -> d * sign > 0 && d * sign < most);
    }
}
