package org.longhand.letter.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.pairs.MemoryPairs.requestOf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.pairs.UpcomingDaysService.UpcomingDay;
import org.longhand.letter.pairs.UpcomingDaysService.UpcomingDays;
import org.longhand.people.ComingDay;

/** Today is 14 March 2026. */
class UpcomingDaysServiceTest {

    private final MemoryPairs house = new MemoryPairs();
    private final UUID june =
            house.letter(requestOf("Sam", "June", "Your birthday is on 20 March.", "It rains.")).correspondenceId;
    private final UUID mo = house.letter(
                    requestOf("Sam", "Mo", "Your birthday is on 16 March.", "Your birthday is on 1 May."))
            .correspondenceId;

    @Test
    void aCorrespondenceTellsOfItsOwnDays() {
        assertThat(house.upcoming.coming(june, 30, "en")).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2026, 3, 20));
            assertThat(day.inDays()).isEqualTo(6);
        });
        assertThat(house.upcoming.coming(mo, 30, "en")).hasSize(1);
        assertThat(house.upcoming.coming(mo, 60, "en")).hasSize(2);
        assertThat(house.upcoming.coming(june, 5, "en")).isEmpty();
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> house.upcoming.coming(new UUID(0, 9), 30, "en"));
    }

    @Test
    void theNearestDaysOfAllComeFirst() {
        UpcomingDays found = house.upcoming.coming(30, "en", null, 10);
        assertThat(found.days()).extracting(UpcomingDay::correspondence).containsExactly(mo, june);
        assertThat(found.days())
                .extracting(UpcomingDay::day)
                .extracting(ComingDay::inDays)
                .containsExactly(2, 6);
        assertThat(found.next()).isNull();
        assertThat(house.upcoming.coming(2, "en", null, 10).days()).hasSize(1);
        assertThat(house.upcoming.coming(1, "en", null, 10).days()).isEmpty();
    }

    @Test
    void theyAreSaidInTheLanguageThatIsAskedFor() {
        String english =
                house.upcoming.coming(2, "en", null, 9).days().get(0).day().says();
        String german =
                house.upcoming.coming(2, "de", null, 9).days().get(0).day().says();
        assertThat(english).isNotEqualTo(german);
        assertThat(house.upcoming.coming(mo, 2, "de").get(0).says()).isEqualTo(german);
    }

    @Test
    void aLongListComesInParts() {
        UpcomingDays begin = house.upcoming.coming(60, "en", null, 2);
        assertThat(begin.days()).extracting(UpcomingDay::correspondence).containsExactly(mo, june);
        UpcomingDays end = house.upcoming.coming(60, "en", begin.next(), 2);
        assertThat(end.days()).extracting(day -> day.day().date()).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(end.next()).isNull();
        assertThat(house.upcoming.coming(60, "en", null, 3).next()).isNull();
    }

    @Test
    void daysOfOneDateComeByWhatTheySay() {
        house.letter(requestOf("Sam", "Ada", "Your birthday is on 20 March."));
        assertThat(house.upcoming.coming(30, "en", null, 10).days())
                .extracting(day -> day.day().says())
                .hasSize(3)
                .satisfies(says -> assertThat(says.subList(1, 3)).isSorted());
    }
}
