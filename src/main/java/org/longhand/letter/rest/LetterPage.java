package org.longhand.letter.rest;

import java.util.List;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.Slice;

/**
 * A part of the list of letters, newest first.
 *
 * @param items the letters
 * @param next pass it as {@code after} to get what follows; null at the end
 */
public record LetterPage(List<LetterSummary> items, String next) {

    static LetterPage of(Slice<LetterSummary> slice) {
        return new LetterPage(slice.items(), ListPositions.encode(slice.next()));
    }
}
