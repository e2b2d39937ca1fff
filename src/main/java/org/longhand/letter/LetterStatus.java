package org.longhand.letter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a letter has come. */
public enum LetterStatus {
    /** A writer is at work. */
    @JsonProperty("drafting") DRAFTING,
    /** It has a whole text. */
    @JsonProperty("drafted") DRAFTED,
    /** The writer stopped in the middle; what it wrote is there, and it can be drafted again. */
    @JsonProperty("interrupted") INTERRUPTED,
    /** The writer wrote nothing; the facts are there, and it can be drafted again. */
    @JsonProperty("failed") FAILED
}
