package org.longhand.desk.pen;

import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

/** How a remark is drawn: the name of a class in the style sheet, the same in scripts and on pages without. */
final class RemarkLook {

    private RemarkLook() {}

    /** {@code grave} where the letter cannot go, {@code shaded}, {@code ask} for a question, or {@code mild}. */
    static String of(RemarkView remark) {
        return switch (remark.weight()) {
            case BLOCKING -> "grave";
            case SHADED -> "shaded";
            case QUIET -> remark.kind() == RemarkKind.REMEMBER ? "ask" : "mild";
        };
    }
}
