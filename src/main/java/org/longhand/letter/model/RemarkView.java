package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/**
 * A remark as clients see it.
 *
 * @param id stays the same from revision to revision as long as the claim stands there
 * @param start in UTF-16 code units of the revision's text, as JavaScript counts them too
 * @param end exclusive; equal to the start where something is missing
 * @param words what it is about
 * @param reason a sentence for a person
 * @param replacement what {@code accept} puts there, empty to take the words out; null where only a person can know
 * @param blocking whether it stands in the way of approval
 * @param weight how much it asks of a person: {@code blocking} as above; {@code shaded}, to be answered at approval,
 *     all at once; {@code quiet}, a hint that asks for no answer
 * @param letter the earlier letter that told this, or null
 * @param facts the places among the letter's facts, from 0, of those that it is about; left out where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarkView(
        String id,
        RemarkKind kind,
        int start,
        int end,
        String words,
        String reason,
        String replacement,
        boolean blocking,
        Weight weight,
        UUID letter,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> facts) {

    public static RemarkView of(String id, Remark remark, Locale language) {
        return new RemarkView(
                id,
                remark.kind(),
                remark.start(),
                remark.end(),
                remark.words(),
                remark.reason(language),
                remark.replacement(),
                remark.blocking(),
                remark.weight(),
                remark.letter(),
                remark.facts());
    }

    /** Whether it is about something that can be true. */
    public boolean claims() {
        return kind.claims();
    }

    /** Whether it is a claim that a person has to answer before the letter can be approved. */
    public boolean open() {
        return claims() && weight != Weight.QUIET;
    }

    /**
     * The remarks on one revision.
     *
     * @param revision its number
     * @param grammar {@code done}, {@code underway} (ask again in a moment), or {@code none} where none is known
     * @param items in the text's order
     */
    public record Page(int revision, String grammar, List<RemarkView> items) {}
}
