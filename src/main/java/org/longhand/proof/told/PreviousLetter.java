package org.longhand.proof.told;

import java.time.LocalDate;
import java.util.UUID;
import org.longhand.people.text.TextFolding;

/**
 * A letter that the same person got before.
 *
 * @param date that stood on it, or null
 */
public record PreviousLetter(UUID letterId, LocalDate date, String text) {

    /** The same letter with its accents composed. */
    public PreviousLetter composed() {
        return new PreviousLetter(letterId, date, TextFolding.compose(text));
    }
}
