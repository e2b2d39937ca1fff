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

    /** By which a rank grows from year to year. */
    static final long YEAR = 10_000;

    static DayIndex yearly(MonthDay day) {
        return new DayIndex(day.getMonthValue() * 100 + day.getDayOfMonth(), null);
    }

    static DayIndex once(LocalDate day) {
        return new DayIndex(null, day);
    }

    /**
     * When it comes next, from today on, as a number that grows with the date: the year times 10,000 plus
     * {@link #monthDay}.
     */
    long rank(LocalDate today) {
        if (once != null) {
            return rankOf(once);
        }
        boolean thisYear = monthDay >= rankOf(today) % YEAR;
        return YEAR * (thisYear ? today.getYear() : today.getYear() + 1) + monthDay;
    }

    /** See {@link #rank}. */
    static long rankOf(LocalDate day) {
        return YEAR * day.getYear() + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
