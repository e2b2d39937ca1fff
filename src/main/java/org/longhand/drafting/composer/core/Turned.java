package org.longhand.drafting.composer.core;

/**
 * A fact, turned into the sender's voice to the recipient.
 *
 * @param text the turned text
 * @param certain false where somebody in it may be one of the two and we cannot tell; the text is then as it was told
 * @param leansBack whether it can only be understood right behind the fact before it
 */
public record Turned(String text, boolean certain, boolean leansBack) {

    /** A fact that could not be turned safely, as it was told. */
    public static Turned asTold(String fact, boolean leansBack) {
        return new Turned(fact, false, leansBack);
    }
}
