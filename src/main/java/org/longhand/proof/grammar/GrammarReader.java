package org.longhand.proof.grammar;

import java.util.List;
import java.util.Set;

/** Reads a text for spelling and grammar. */
public interface GrammarReader {

    /** Whether texts of this language can be read; a BCP 47 tag. */
    boolean reads(String language);

    /**
     * Reads a whole text. May take seconds when a language is read for the first time.
     *
     * @param text the text
     * @param language its BCP 47 tag, one for which {@link #reads} is true
     * @param known words that are spelt right whatever a dictionary says: names and words that somebody told
     * @return the marks in the order of the text; none overlaps another
     */
    List<GrammarMark> read(String text, String language, Set<String> known);
}
