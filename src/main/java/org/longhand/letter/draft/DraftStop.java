package org.longhand.letter.draft;

import org.longhand.letter.model.LetterException.Kind;

/** Why a draft is stopped from outside. */
enum DraftStop {
    CANCELLED(Kind.DRAFT_CANCELLED),
    CLOSING(Kind.DRAFT_CLOSING),
    DELETED(Kind.LETTER_GONE);

    private final Kind kind;

    DraftStop(Kind kind) {
        this.kind = kind;
    }

    /** What whoever waits for the draft is told. */
    Kind kind() {
        return kind;
    }
}
