package org.longhand.proof.clause;

import java.util.Locale;

/** What sets a language's sentences apart; a language's word file says in its section {@code features} which it has. */
enum Feature {
    /** Who acts stands before the verb, and endings tell little: what a word is, its place says. */
    FIXED_ORDER,
    /** "I came" may be said without "I". */
    DROPS_PRONOUNS,
    /** "I know (that) you came", "the coat (that) you lent me". */
    OMITS_THAT,
    /** Every noun has a capital. */
    NOUNS_HAVE_CAPITALS,
    /** A polite "you" differs from "she" or "they" by its capital alone. */
    POLITE_BY_CAPITAL,
    /** The verb of a subclause stands last, far behind its conjunction. */
    VERB_LAST,
    /** A subclause is always parted from its clause by a mark. */
    PARTS_SUBCLAUSES,
    /** An imperative is written as an infinitive is. */
    IMPERATIVE_AS_INFINITIVE,
    /** An imperative is written as the present tense is. */
    IMPERATIVE_AS_PRESENT,
    /** Some imperatives are written as the present tense is. */
    IMPERATIVE_LIKE_PRESENT;

    /**
     * The feature that a word file names, as in {@code drops-pronouns}.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    static Feature of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
