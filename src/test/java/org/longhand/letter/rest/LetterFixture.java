package org.longhand.letter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.longhand.brief.Length;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterStatus;
import org.longhand.people.Fact;

/** A letter that was never stored. */
public final class LetterFixture {

    public Letter letter(LocalDate date, Instant created) {
        return new Letter(
                new UUID(0, 7),
                null,
                1,
                LetterStatus.DRAFTED,
                new LetterRequest.Sender("Sam Reyes", "Sam"),
                new LetterRequest.Recipient("June Park", "June"),
                null,
                "friendship",
                null,
                null,
                "en",
                Length.MEDIUM,
                List.of(new Fact("It has been too long.")),
                "Yours,",
                null,
                date,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                42,
                null,
                null,
                null,
                null,
                null,
                created,
                created);
    }
}
