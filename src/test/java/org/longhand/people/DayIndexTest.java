package org.longhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayIndexTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 30);

    private static DayIndex index(String text) {
        return ComingDays.indexes(new Fact(text), TOLD).stream().findFirst().orElse(null);
    }

    @Test
    void aBirthdayAndAWeddingComeEachYear() {
        assertThat(index("June's birthday is on 12 December 1980.")).isEqualTo(new DayIndex(1212, null));
        assertThat(index("We were married on 29 February 2004.")).isEqualTo(new DayIndex(229, null));
    }

    @Test
    void somethingElseComesOnceAndOnlyWhereItIsAhead() {
        assertThat(index("The ship leaves on 3 May.")).isEqualTo(new DayIndex(null, LocalDate.of(2027, 5, 3)));
        assertThat(index("We met on 14 March 2001.")).isEqualTo(new DayIndex(null, LocalDate.of(2001, 3, 14)));
        assertThat(index("We met on 14 March.")).isNull();
        assertThat(index("It has been too long.")).isNull();
    }

    @Test
    void daysComeInTheOrderOfTheirRanks() {
        LocalDate today = LocalDate.of(2026, 11, 30);
        assertThat(new DayIndex(1130, null).rank(today)).isEqualTo(20261130);
        assertThat(new DayIndex(1231, null).rank(today)).isEqualTo(20261231);
        assertThat(new DayIndex(101, null).rank(today)).isEqualTo(20270101);
        assertThat(new DayIndex(1129, null).rank(today)).isEqualTo(20271129);
        assertThat(new DayIndex(null, LocalDate.of(2027, 1, 1)).rank(today)).isEqualTo(20270101);
        assertThat(new DayIndex(null, LocalDate.of(2027, 11, 30)).rank(today)).isEqualTo(20271130);
    }
}
