package org.longhand.proof.remark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a remark asks of a person. */
public enum Weight {
    /** The letter cannot be approved until a person has mended it, taken it out, or said that it is true. */
    @JsonProperty("blocking")
    BLOCKING,
    /** May be wrong: a person reads it at approval, in one list with its like, and answers all at once. */
    @JsonProperty("shaded")
    SHADED,
    /** A hint that asks for no answer. */
    @JsonProperty("quiet")
    QUIET
}
