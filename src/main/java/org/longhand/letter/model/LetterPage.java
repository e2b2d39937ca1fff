package org.longhand.letter.model;

import java.util.List;

/**
 * A part of the list of letters, newest first.
 *
 * @param items the letters
 * @param next pass it as {@code after} to get what follows; null at the end
 */
public record LetterPage(List<LetterSummary> items, String next) {}
