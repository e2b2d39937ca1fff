package org.longhand.proof.grammar;

import java.util.List;

/**
 * One place where a letter's spelling or grammar is not what its language's rules expect.
 *
 * @param start index of the first character, in Java chars of the text
 * @param end index after the last character
 * @param kind whether a word is misspelt or a sentence is not built as it should be
 * @param rule the name of the rule, stable between readings
 * @param reason what is wrong, in the language of the letter
 * @param replacements what could stand there instead, best first; may be empty
 */
public record GrammarMark(int start, int end, MistakeKind kind, String rule, String reason, List<String> replacements) {

    /** What sort of mistake it is. */
    public enum MistakeKind {
        SPELLING,
        GRAMMAR
    }

    public GrammarMark {
        replacements = List.copyOf(replacements);
    }
}
