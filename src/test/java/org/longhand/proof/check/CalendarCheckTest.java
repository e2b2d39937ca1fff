package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.proof.Letters;
import org.longhand.proof.reading.LetterReading;

/** Which numbers and times of a letter of Friday, 20 February 2026, nobody told. */
class CalendarCheckTest {

    private static List<String> marks(String text, String... facts) {
        return Marks.of(new CalendarCheck(), "en", text, facts);
    }

    private static List<String> marks(String language, String text, List<String> facts) {
        return Marks.of(new CalendarCheck(), language, text, facts.toArray(String[]::new));
    }

    @Test
    void aNumberIsMarkedAsOneAndSoIsADate() {
        assertThat(marks("We had twenty-one guests on 4 May 2010."))
                .containsExactly("unfounded.number: twenty-one", "unfounded.date: 4 May", "unfounded.number: 2010");
        assertThat(marks("We had twenty-one guests.", "There were 21 guests.")).isEmpty();
    }

    @Test
    void aDateIsToldWithItsYear() {
        String fact = "The party is on 4 May 2026.";
        assertThat(marks("It is on 2026-05-04.", fact)).isEmpty();
        assertThat(marks("It is on 2025-05-04.", fact)).containsExactly("unfounded.date: 2025-05-04");
        assertThat(marks("It is on 2026-05-05.", fact)).containsExactly("unfounded.date: 2026-05-05");
    }

    @Test
    void aMonthIsToldUnlessItIsSomebodysName() {
        assertThat(marks("It was in May.")).containsExactly("unfounded.month: May");
        assertThat(marks("It was in May.", "We met on 4 May.")).isEmpty();
        assertThat(marks("You are my June.")).isEmpty();
    }

    @Test
    void aWeekdayIsTold() {
        assertThat(marks("We met on Sunday.")).containsExactly("unfounded.weekday: Sunday");
        assertThat(marks("We met on Sundays.", "It was a Sunday.")).isEmpty();
        assertThat(marks("It is on Monday.", "It is on 4 May.")).isEmpty();
    }

    @Test
    void aSeasonIsMarkedWithWhatSaysWhich() {
        assertThat(marks("We met last summer.")).containsExactly("unfounded.time: last summer");
        assertThat(marks("We met in summer.")).containsExactly("unfounded.time: summer");
        assertThat(marks("We met in summer.", "We met in July.")).isEmpty();
    }

    @Test
    void aWordThatIsASeasonAmongOthersNeedsItsPlace() {
        assertThat(marks("The leaves fall, and a spring broke.")).isEmpty();
        assertThat(marks("We met this fall.")).containsExactly("unfounded.time: this fall");
        assertThat(marks("We met in the spring.")).containsExactly("unfounded.time: spring");
        assertThat(marks("We met by the spring.")).isEmpty();
    }

    @Test
    void aHolidayIsToldUnlessItIsWished() {
        assertThat(marks("de", "Wir kamen zu Ostern.", List.of())).containsExactly("unfounded.time: Ostern");
        assertThat(marks("de", "Wir kamen zu Ostern.", List.of("Ostern war schön.")))
                .isEmpty();
        assertThat(marks("de", "Frohe Ostern!", List.of())).isEmpty();
    }

    @Test
    void aTimeIsToldByEitherHalfOfTheDay() {
        assertThat(marks("We left at twenty to eight.", "We left at 19:40.")).isEmpty();
        assertThat(marks("We left at 6.", "We left at 18:00.")).isEmpty();
        assertThat(marks("We left at 18:00.", "We left at 6.")).isEmpty();
        assertThat(marks("We left at 7:50.", "We left at 7:40.")).containsExactly("unfounded.number: 7:50");
    }

    @Test
    void aVagueNumberClaimsNothing() {
        assertThat(marks("One day, a hundred birds came first.")).isEmpty();
        assertThat(marks("We had 100 birds.")).containsExactly("unfounded.number: 100");
        assertThat(marks("We had two hundred birds.")).containsExactly("unfounded.number: two hundred");
    }

    @Test
    void theDayOfTheLetterMayStandAtItsHead() {
        assertThat(marks("Oslo, 20 Feb. 2026\n\nIt rained.")).isEmpty();
        assertThat(marks("Oslo, the 20\n\nIt rained.")).isEmpty();
        assertThat(marks("Oslo, the 21\n\nIt rained.")).containsExactly("unfounded.number: 21");
        assertThat(marks("We were there, all of us together, with 20 of the birds."))
                .hasSize(1);
        assertThat(new CalendarCheck()
                        .read(new LetterReading(Letters.brief("en", null, List.of()), "Oslo, the 20\n\nx", List.of())))
                .hasSize(1);
    }

    @Test
    void aDecadeIsToldByAYearOfItOrAnAge() {
        assertThat(marks("It was in the nineties.", "We met in 1994.")).isEmpty();
        assertThat(marks("It was in the nineties.", "We met in 1984.")).containsExactly("unfounded.number: nineties");
        assertThat(marks("She is in her eighties.", "She is 83.")).isEmpty();
        assertThat(marks("It was in the 1990s.", "We met in 1994.")).isEmpty();
        assertThat(marks("It was in the 1980s.", "We met in 1994.")).containsExactly("unfounded.number: 1980s");
    }

    @Test
    void aYearMayBeShortened() {
        assertThat(marks("It was in ’76.", "We met in 1976.")).isEmpty();
        assertThat(marks("It was in '76.", "We met in 1976.")).isEmpty();
        assertThat(marks("It was in 76.", "We met in 1976.")).containsExactly("unfounded.number: 76");
    }

    @Test
    void whatFollowsFromAToldDayIsTold() {
        assertThat(marks("It was two weeks ago.", "We met on 6 February 2026.")).isEmpty();
        assertThat(marks("It was three weeks ago.", "We met on 6 February 2026."))
                .containsExactly("unfounded.number: three");
        assertThat(marks("You are fifty.", "You were born in 1976.")).isEmpty();
        assertThat(marks("You have fifty cats.", "You were born in 1976.")).containsExactly("unfounded.number: fifty");
    }

    @Test
    void aPhraseOfTimeIsToldOrFollows() {
        assertThat(marks("We met yesterday.")).containsExactly("unfounded.time: yesterday");
        assertThat(marks("We met yesterday.", "We met Yesterday at last.")).isEmpty();
        assertThat(marks("We met yesterday.", "We met on 19 February 2026.")).isEmpty();
        assertThat(marks("We met years ago.")).containsExactly("unfounded.time: years ago");
        assertThat(marks("We met last. Week by week it rained.")).isEmpty();
        assertThat(marks("We met last")).isEmpty();
    }

    @Test
    void aNumberOfYearsAgoIsMarkedOnce() {
        assertThat(marks("We met ten years ago.")).containsExactly("unfounded.number: ten");
        assertThat(marks("We met ten years ago.", "We met ten years ago.")).isEmpty();
        assertThat(marks("We were ten. Years ago it rained."))
                .containsExactly("unfounded.number: ten", "unfounded.time: Years ago");
    }

    @Test
    void aGermanNounIsNoTime() {
        assertThat(marks("de", "Wir lebten im Gestern.", List.of())).isEmpty();
        assertThat(marks("de", "Wir kamen gestern.", List.of())).containsExactly("unfounded.time: gestern");
        assertThat(marks("de", "Gestern kamen wir.", List.of())).containsExactly("unfounded.time: Gestern");
    }

    @Test
    void theFrameAndIdiomsClaimNoTime() {
        assertThat(marks("Dear June of 1976,\n\nIt rained once or twice.\n\nYours,\nSam"))
                .isEmpty();
        assertThat(marks("Seven days a week.")).isEmpty();
    }

    @Test
    void aLetterMayBeginWithAWordOfTime() {
        assertThat(marks("Summer came.")).containsExactly("unfounded.time: Summer");
        assertThat(marks("de", "Ostern kam.", List.of())).containsExactly("unfounded.time: Ostern");
        assertThat(marks("Fall came.")).isEmpty();
        assertThat(marks("This fall it rained.")).containsExactly("unfounded.time: This fall");
        assertThat(marks("In the fall it rained.")).containsExactly("unfounded.time: fall");
        assertThat(marks("Twenty to eight, and ten came.", "We left at 7:40."))
                .containsExactly("unfounded.number: ten");
    }
}
