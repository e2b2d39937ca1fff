package org.longhand.drafting.composer.core;

/**
 * Something that a letter does by saying it, as its purpose asks: "I am sorry for what I put on you."
 *
 * @param sort what it does
 * @param sentence the words
 */
public record SpeechAct(Sort sort, String sentence) {

    public enum Sort {
        SORRY,
        THANKS,
        OTHER
    }
}
