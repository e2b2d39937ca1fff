package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    @Test
    void aDayThatIsInNoCalendarIsNone() {
        assertThat(CalendarDays.valid(2026, 2, 29)).isEmpty();
        assertThat(CalendarDays.valid(2026, 13, 1)).isEmpty();
        assertThat(CalendarDays.valid(2028, 2, 29)).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 12, 31, 2025-12-31",
        "2026-12-30, 1, 2, 2027-01-02",
        "2026-02-20, 2, 20, 2026-02-20",
        "2026-02-20, 5, 4, 2026-05-04",
        "2026-02-20, 9, 1, 2025-09-01",
    })
    void theNearestDayMayBeOfTheYearBeforeOrTheNext(LocalDate letter, int month, int day, LocalDate nearest) {
        assertThat(CalendarDays.nearest(letter, month, day)).containsExactly(nearest);
    }

    @Test
    void aLeapDayFarFromAnyLeapYearIsNoDay() {
        assertThat(CalendarDays.nearest(LocalDate.of(2026, 2, 20), 2, 29)).isEmpty();
        assertThat(CalendarDays.nearest(LocalDate.of(2027, 2, 20), 2, 29)).containsExactly(LocalDate.of(2028, 2, 29));
    }
}
