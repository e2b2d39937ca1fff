package org.longhand.proof.clause;

import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;

/**
 * One clause of a text, and what its grammar says of it.
 *
 * @param span in the text
 * @param sentence the number of its sentence
 * @param terms its words, in order
 * @param actor who acts
 * @param actions the lemmas of its main verbs
 * @param deeds those of them that the actor does: no "teaching" in "I thank you for teaching me"
 * @param traits what else holds of it
 */
public record Clause(
        Span span,
        int sentence,
        List<Term> terms,
        Actor actor,
        Set<String> actions,
        Set<String> deeds,
        Set<Trait> traits) {

    public enum Trait {
        /** Something in it is denied. */
        DENIED,
        NEVER,
        ALWAYS,
        OFTEN,
        SELDOM,
        PAST,
        FUTURE,
        PRESENT,
        CONDITIONAL,
        QUESTION,
        /** Says what is wished, hoped or asked for. */
        WISH,
        /** Says what was hoped or planned, in something that was told. */
        HOPE,
        /** Without a finite verb. */
        FRAGMENT,
        IMPERATIVE,
        IF,
        /** Begins with "that", "because", "who" and the like. */
        SUBORDINATE,
        /** Follows another clause by "and", "but". */
        COORDINATE,
        /** Follows another by "and" and leaves its subject to it: "you came and sat down". */
        SHARES_SUBJECT,
        /** Says what was done to somebody, and not by whom. */
        PASSIVE,
        /** Stands in quotation marks. */
        QUOTED
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
