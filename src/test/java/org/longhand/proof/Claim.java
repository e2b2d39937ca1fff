package org.longhand.proof;

import java.util.Set;
import org.longhand.proof.remark.Remark;

/** What a text may invent: the classes by which the corpus is counted. */
enum Claim {
    NAME,
    PLACE,
    NUMBER,
    DATE,
    KIN,
    SAYING,
    /** Something that happened, told without any name, number or time. No rule of the red pen looks for it. */
    EVENT;

    /** The classes that a letter may be blocked for, and by which the red pen is judged. */
    static final Set<Claim> JUDGED = Set.of(NAME, PLACE, NUMBER, DATE);

    /**
     * The classes that a remark may be of; one for a name may be for a place as well. None where it is no invention.
     */
    static Set<Claim> of(Remark remark) {
        return switch (remark.message().key()) {
            case "unfounded.name" -> Set.of(NAME, PLACE);
            case "unfounded.number" -> Set.of(remark.words().matches("(?:1[89]|20)\\d\\d") ? DATE : NUMBER);
            case "unfounded.count" -> Set.of(NUMBER);
            case "unfounded.date", "unfounded.month", "unfounded.weekday", "unfounded.time" -> Set.of(DATE);
            case "unfounded.kin" -> Set.of(KIN);
            case "unfounded.saying" -> Set.of(SAYING);
            default -> Set.of();
        };
    }
}
