package org.longhand.drafting.composer;

/**
 * Something that a letter does by saying it, as its purpose asks: "I am sorry for what I put on you."
 *
 * @param sort what it does
 * @param sentence the words
 */
record Act(Sort sort, String sentence) {

    enum Sort {
        SORRY,
        THANKS,
        OTHER
    }
}
