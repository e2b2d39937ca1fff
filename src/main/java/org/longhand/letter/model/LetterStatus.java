package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a letter has come. */
public enum LetterStatus {
    /** A writer is at work. */
    @JsonProperty("drafting")
    DRAFTING,
    /** It has a whole text. */
    @JsonProperty("drafted")
    DRAFTED,
    /** A person approved a revision; it is the one that prints. A new text makes it drafted again. Never stored. */
    @JsonProperty("approved")
    APPROVED,
    /** The writer stopped in the middle; what it wrote is there, and it can be drafted again. */
    @JsonProperty("interrupted")
    INTERRUPTED,
    /** The writer wrote nothing; the facts are there, and it can be drafted again. */
    @JsonProperty("failed")
    FAILED
}
