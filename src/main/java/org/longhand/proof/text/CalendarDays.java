package org.longhand.proof.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which days there are, and which of many a day and month without a year mean. */
public final class CalendarDays {

    private CalendarDays() {}

    /** The day, or nothing where the calendar has none such: 29 February 2026, the 13th month. */
    public static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day that is nearest to a date, of those that bear this day and month: of the year before, its own and the
     * next. Empty where there is none, as of 29 February in most years.
     *
     * @param month 1 to 12
     */
    public static List<LocalDate> nearest(LocalDate to, int month, int day) {
        return IntStream.rangeClosed(to.getYear() - 1, to.getYear() + 1)
                .boxed()
                .flatMap(y -> valid(y, month, day).stream())
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(to, d))))
                .stream()
                .toList();
    }
}
