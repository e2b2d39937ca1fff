package org.longhand.proof.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days of the calendar. */
public final class CalendarDays {

    private CalendarDays() {}

    public static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that is nearest to a date, of those that bear this day and month. */
    public static List<LocalDate> nearest(LocalDate to, int month, int day) {
        return IntStream.rangeClosed(to.getYear() - 1, to.getYear() + 1)
                .boxed()
                .flatMap(y -> valid(y, month, day).stream())
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(to, d))))
                .stream()
                .toList();
    }
}
