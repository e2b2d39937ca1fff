package org.longhand.desk.pen;

import java.util.ArrayList;
import java.util.List;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

/** The actions by which a person may answer a remark, named as in the API as far as that has them. */
final class RemarkActions {

    static final String ACCEPT = "accept";
    static final String TRUE = "true";
    static final String TAKE_OUT = "take-out";
    static final String DISMISS = "dismiss";

    /** Says that it is true, too, of what a person wrote: later letters shall know it. */
    static final String REMEMBER = "remember";

    /** Of no one remark: all open claims are true. */
    static final String ALL_TRUE = "all-true";

    private RemarkActions() {}

    /** A gap can only be filled or taken out: whoever writes knows what belongs there. */
    static List<String> to(RemarkView remark) {
        List<String> ways = new ArrayList<>();
        if (remark.replacement() != null && remark.end() > remark.start()) {
            ways.add(ACCEPT);
        }
        if (remark.kind() == RemarkKind.PLACEHOLDER) {
            ways.add(TAKE_OUT);
        } else if (remark.open()) {
            ways.add(TRUE);
            if (remark.kind() != RemarkKind.WRONG_NAME) {
                ways.add(TAKE_OUT);
            }
        } else {
            if (remark.kind() == RemarkKind.REMEMBER) {
                ways.add(REMEMBER);
            }
            ways.add(DISMISS);
        }
        return ways;
    }
}
