package org.longhand.proof.author;

/**
 * One whole text of a letter, as far as it matters who wrote it.
 *
 * @param number from 1, in the order written
 * @param person whether a person put it on the page, and not a writer (a model or the composer)
 * @param text all of it
 * @param restoredFrom the number of the text that this one repeats, or null
 */
public record WrittenText(int number, boolean person, String text, Integer restoredFrom) {}
