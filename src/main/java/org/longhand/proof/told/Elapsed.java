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

/**
 * What follows from told days and years for the day of the letter: of a party on 6 August, a letter of 20 August may
 * say that it was two weeks ago.
 */
public final class Elapsed {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 365;

    private final Lexicon lexicon;
    private final Set<Long> days = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    /**
     * @param dates the days that were told, those without a year in the year that is nearest to the letter
     * @param told the months that were told without a day
     * @param since the years that were told
     * @param today the day of the letter, or null
     */
    Elapsed(Lexicon lexicon, List<LocalDate> dates, Set<Integer> told, Set<Integer> since, LocalDate today) {
        this.lexicon = lexicon;
        if (today == null) {
            return;
        }
        since.forEach(y -> years.add(today.getYear() - y));
        List<LocalDate> all = new ArrayList<>(dates);
        told.forEach(m -> all.addAll(CalendarDays.nearest(today, m, Math.min(today.getDayOfMonth(), 28))));
        dates.forEach(
                d -> all.addAll(CalendarDays.nearest(today, d.getMonthValue(), d.getDayOfMonth()))); // its anniversary
        for (LocalDate date : all) {
            Period between = Period.between(date, today);
            months.add((int) between.toTotalMonths());
            years.add(between.getYears());
            if (!told.contains(date.getMonthValue())) {
                days.add(ChronoUnit.DAYS.between(date, today));
            }
        }
    }

    /** Whether "two weeks" lie between something told and the letter, before it or after it. */
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
                    case 1 -> months.contains(n) || months.contains(-n);
                    case 2 -> days.stream().anyMatch(d -> Math.abs(Math.abs(d) - (long) n * WEEK) < WEEK / 2);
                    default -> days.contains((long) n) || days.contains((long) -n);
                };
            }
        }
        return false;
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
                return switch (parts[0].strip()) {
                    case "day" -> days.contains((long) sign);
                    case "week" -> within(sign, 2 * WEEK);
                    case "month" -> within(sign, 2 * MONTH);
                    default -> years.contains(sign) || within(sign, 2 * YEAR) && !within(sign, 1);
                };
            }
        }
        return false;
    }

    private boolean within(int sign, long most) {
        return days.stream().anyMatch(d -> d * sign > 0 && d * sign < most);
    }
}
