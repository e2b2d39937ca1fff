package org.longhand.letter.model;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.longhand.proof.remark.Weight;

/**
 * How many remarks there are on a text.
 *
 * @param blocking those that stand in the way of approval
 * @param shaded those that a person answers at approval, all at once
 */
@Schema(name = "Count")
public record RemarkCount(int total, int blocking, int shaded) {

    public static RemarkCount of(Collection<RemarkView> remarks) {
        return new RemarkCount(remarks.size(), count(remarks, Weight.BLOCKING), count(remarks, Weight.SHADED));
    }

    private static int count(Collection<RemarkView> remarks, Weight weight) {
        return (int) remarks.stream().filter(r -> r.weight() == weight).count();
    }
}
