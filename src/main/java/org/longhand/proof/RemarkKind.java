package org.longhand.proof;

import java.util.Locale;

/** What a remark is about. */
public enum RemarkKind {

    /** A name, place, number, date, family word or quoted saying that nobody told. */
    UNFOUNDED(true),
    /** A fact that the letter does not use. */
    UNTOLD(false),
    /** A place left open, such as {@code [Name]}. */
    PLACEHOLDER(true),
    /** A greeting after the greeting. */
    SECOND_GREETING(false),
    /** A closing before the closing. */
    SECOND_CLOSING(false),
    /** The letter greets somebody else, or somebody else signs it. */
    WRONG_NAME(true),
    /** Somebody other than the sender speaks: a machine, or the sender in the recipient's place. */
    WRONG_SPEAKER(true),
    /** A phrase that sounds like a machine. */
    MACHINE_PHRASE(false),
    /** A story that an earlier letter told this person. */
    TOLD_BEFORE(false),
    /** The letter is not in the language that was asked for. */
    WRONG_LANGUAGE(false),
    SPELLING(false),
    GRAMMAR(false),
    STYLE(false);

    private final boolean blocking;

    RemarkKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether a letter cannot be approved before a person has mended or confirmed it. */
    public boolean blocking() {
        return blocking;
    }

    /** As it stands in JSON: {@code second-greeting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
