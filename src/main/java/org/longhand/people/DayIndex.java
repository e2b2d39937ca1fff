package org.longhand.people;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When the day comes that a fact tells of, so that it can be looked up: either each year or once.
 *
 * @param monthDay month times 100 plus day, for a day that comes each year; else null. 229 comes on 28 February in
 *     common years
 * @param once for a day that comes once; else null
 */
public record DayIndex(Integer monthDay, LocalDate once) {

    static DayIndex yearly(MonthDay day) {
        return new DayIndex(day.getMonthValue() * 100 + day.getDayOfMonth(), null);
    }

    static DayIndex once(LocalDate day) {
        return new DayIndex(null, day);
    }

    /** The place of a day in the order in which days come, from the beginning of {@code today}'s year on. */
    long rank(LocalDate today) {
        if (once != null) {
            return rank(once, today);
        }
        int now = today.getMonthValue() * 100 + today.getDayOfMonth();
        return monthDay >= now ? monthDay : 10_000L + monthDay;
    }

    static long rank(LocalDate day, LocalDate today) {
        return 10_000L * (day.getYear() - today.getYear()) + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
