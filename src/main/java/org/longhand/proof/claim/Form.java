package org.longhand.proof.claim;

/**
 * What one word form can be.
 *
 * @param lemma its dictionary form, folded
 * @param kind the part of speech
 * @param tense of a verb, else NONE
 * @param person of a finite verb, 1 to 3, or 0 where the form does not tell
 * @param plural whether a finite verb is plural
 */
record Form(String lemma, WordKind kind, Tense tense, int person, boolean plural) {

    /** Parts of speech, as far as claims need them. */
    enum WordKind {
        NOUN,
        VERB,
        ADJECTIVE,
        ADVERB,
        OTHER
    }

    /** What a verb's form tells of time and mood. */
    enum Tense {
        NONE,
        PRESENT,
        PAST,
        FUTURE,
        CONDITIONAL,
        IMPERATIVE,
        PARTICIPLE,
        INFINITIVE
    }

    boolean finite() {
        return switch (tense) {
            case PRESENT, PAST, FUTURE, CONDITIONAL, IMPERATIVE -> true;
            default -> false;
        };
    }
}
