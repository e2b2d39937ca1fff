package org.longhand.brief;

import java.time.LocalDate;
import java.util.List;

/**
 * What a writer is shown of a letter that the same two people exchanged before.
 *
 * @param date that stood on it
 * @param occasion of that letter
 * @param begins how its body began
 * @param told what it told
 */
public record EarlierLetter(LocalDate date, String occasion, String begins, List<String> told) {

    public EarlierLetter {
        told = List.copyOf(told);
    }
}
