package org.longhand.proof.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.longhand.proof.remark.Weight;

/** What is to be looked at in a brief. */
public enum BriefRemarkKind {
    /** A merge field or another place that was to be filled in. */
    @JsonProperty("placeholder")
    PLACEHOLDER(Weight.BLOCKING),
    /** Two facts that cannot both be so. */
    @JsonProperty("contradiction")
    CONTRADICTION(Weight.QUIET),
    /** Something that tells the program what to do, where a fact should stand. */
    @JsonProperty("order")
    ORDER(Weight.QUIET),
    /** A day or an occasion of somebody who is dead, or of a marriage that has ended. */
    @JsonProperty("ended")
    ENDED(Weight.QUIET);

    private final Weight weight;

    BriefRemarkKind(Weight weight) {
        this.weight = weight;
    }

    /** Whether nothing is written or approved with it, or it is only to be looked at. */
    public Weight weight() {
        return weight;
    }
}
