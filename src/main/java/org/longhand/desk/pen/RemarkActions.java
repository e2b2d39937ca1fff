package org.longhand.desk.pen;

import java.util.ArrayList;
import java.util.List;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

/** The actions by which a person may answer a remark, named as in the API. */
final class RemarkActions {

    static final String ACCEPT = "accept";
    static final String TRUE = "true";
    static final String DISMISS = "dismiss";

    private RemarkActions() {}

    /** A gap has none of them: only whoever writes knows what belongs there. */
    static List<String> to(RemarkView remark) {
        List<String> ways = new ArrayList<>();
        if (remark.replacement() != null && remark.end() > remark.start()) {
            ways.add(ACCEPT);
        }
        if (remark.kind() != RemarkKind.PLACEHOLDER) {
            ways.add(remark.blocking() ? TRUE : DISMISS);
        }
        return ways;
    }
}
