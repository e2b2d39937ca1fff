package org.longhand.proof.claim;

/** Who does something in a clause, seen from the letter's sender. */
enum Actor {
    SENDER,
    RECIPIENT,
    /** Sender and recipient, or the sender with others: "we". */
    BOTH,
    /** Anybody or anything else. */
    OTHER,
    /** Not said: a clause without a verb, an infinitive, an imperative. */
    NOBODY;

    /** Whether what is told of the one is untrue of the other. */
    boolean excludes(Actor other) {
        return this != other && this != NOBODY && other != NOBODY && this != BOTH && other != BOTH;
    }
}
