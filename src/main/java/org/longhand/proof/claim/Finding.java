package org.longhand.proof.claim;

/**
 * What a rule found in a clause.
 *
 * @param rule which one
 * @param strength how sure it is, 0 to 1
 * @param fact the fact that says otherwise, or null
 */
record Finding(Rule rule, double strength, ToldFact fact) {

    /** The kinds of untruth that are found by rules. */
    enum Rule {
        /** Somebody did what was told of somebody else. */
        ROLES,
        /** What was told to be the one's is called the other's. */
        POSSESSOR,
        /** Denied what was told, or told what was denied; always for never; an antonym. */
        POLARITY,
        /** Told as done what was hoped. */
        HOPE,
        /** The sender promises what nobody told. */
        PROMISE,
        /** Says what the reader feels or thinks. */
        READER,
        /** The same deed with another thing, person or place. */
        OTHER_THING,
        /** Another reason. */
        CAUSE,
        /** A circumstance that nobody told, in what was told. */
        DETAIL,
        /** Speaks of the letter, its brief or its writer. */
        MACHINE,
        /** Quotes otherwise than was told. */
        QUOTATION
    }
}
