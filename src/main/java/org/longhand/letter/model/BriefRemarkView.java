package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.longhand.proof.brief.BriefRemark;
import org.longhand.proof.brief.BriefRemarkKind;
import org.longhand.proof.remark.Weight;

/**
 * A remark on a brief as clients see it.
 *
 * @param field where it stands, by its name in the request, such as {@code recipient.calledBy} or {@code facts}
 * @param index the entry of a field that is a list, from 0; missing for others
 * @param start in UTF-16 code units of the field's text
 * @param end exclusive
 * @param words what stands there
 * @param weight {@code blocking}: nothing is written or approved with it; {@code quiet}: to be looked at
 * @param reason a sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BriefRemarkView(
        String field,
        Integer index,
        int start,
        int end,
        String words,
        BriefRemarkKind kind,
        Weight weight,
        String reason) {

    public static BriefRemarkView of(BriefRemark remark, Locale language) {
        return new BriefRemarkView(
                remark.field(),
                remark.index(),
                remark.span().start(),
                remark.span().end(),
                remark.words(),
                remark.kind(),
                remark.kind().weight(),
                remark.reason(language));
    }

    /** Where it stands, in one word: {@code facts[2]}. */
    public String place() {
        if (index == null) {
            return field;
        }
        return field.equals("facts.when") ? "facts[" + index + "].when" : field + "[" + index + "]";
    }

    /**
     * The remarks on one brief.
     *
     * @param blocking how many of them keep it from being written
     * @param items in the order of the brief's fields
     */
    public record BriefRemarkList(long blocking, List<BriefRemarkView> items) {

        public static BriefRemarkList of(List<BriefRemark> remarks, Locale language) {
            return new BriefRemarkList(
                    remarks.stream().filter(BriefRemark::blocking).count(),
                    remarks.stream().map(r -> BriefRemarkView.of(r, language)).toList());
        }
    }
}
