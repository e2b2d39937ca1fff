package org.longhand.letter.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterState;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkTally;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** A letter that was never stored. */
public final class LetterFixture {

    public Letter letter(LocalDate date, Instant created) {
        return new Letter(
                new UUID(0, 7),
                null,
                Brief.of(
                        new Person("Sam Reyes", null, "Sam"),
                        new Person("June Park", "June", null),
                        null,
                        "friendship",
                        null,
                        null,
                        "en",
                        Length.MEDIUM,
                        List.of(new Fact("It has been too long.")),
                        "Yours,",
                        date),
                null,
                new LetterLook(null, null, null, null, null, null, 42),
                null,
                new LetterState(1, LetterStatus.DRAFTED, null, null, null, RemarkTally.NONE, created, created));
    }
}
