package org.longhand.letter.print;

import java.time.Instant;
import java.time.LocalDate;
import org.longhand.hand.LetterText;
import org.longhand.letter.model.Letter;

/**
 * A text that is to be put on paper.
 *
 * @param text from salutation to signature
 * @param closing as it was asked for, or null
 * @param signs as it was asked for
 * @param date that stands on it, or null
 * @param title what a reader's window calls it
 * @param created the date that a file bears
 */
public record Manuscript(
        String text,
        String closing,
        String signs,
        LocalDate date,
        String language,
        String title,
        long seed,
        Instant created) {

    public static Manuscript of(Letter letter, String text, long seed) {
        return new Manuscript(
                text,
                letter.brief().closing(),
                letter.sender().signs(),
                letter.date(),
                letter.language(),
                letter.recipient().calledBy() + ", " + DateLine.of(letter.date(), letter.language()),
                seed,
                letter.createdAt());
    }

    /** Its parts, as they are placed on paper. */
    LetterText parts() {
        return LetterParts.of(text, closing, signs, date == null ? "" : DateLine.of(date, language));
    }
}
