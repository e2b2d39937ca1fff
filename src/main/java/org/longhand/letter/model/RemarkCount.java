package org.longhand.letter.model;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many remarks there are on a text, and how many of them stand in the way of approval. */
@Schema(name = "Count")
public record RemarkCount(int total, int blocking) {

    public static RemarkCount of(Collection<RemarkView> remarks) {
        return new RemarkCount(remarks.size(), (int)
                remarks.stream().filter(RemarkView::blocking).count());
    }
}
