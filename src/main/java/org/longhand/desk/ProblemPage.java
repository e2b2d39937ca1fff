package org.longhand.desk;

import java.util.List;

/**
 * What went wrong, for a person.
 *
 * @param title in a few words
 * @param detail what happened and what to do
 * @param more what the house has to say beyond that, in English; null where there is nothing
 * @param letter the path of the letter that it is about, or null
 * @param back where to go on reading in another language or by another light
 * @param again the address that may do it the next time, or null
 * @param typed words that were sent and that nobody stored
 */
record ProblemPage(
        String title, String detail, String more, String letter, String back, String again, List<String> typed) {}
