package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call was refused with. */
public final class Refused {

    private Refused() {}

    /** Fails where the call was not refused with a {@link LetterException}. */
    public static LetterException by(ThrowingCallable call) {
        LetterException refused = catchThrowableOfType(LetterException.class, call);
        if (refused == null) {
            throw new AssertionError("nothing was refused");
        }
        return refused;
    }

    /** Fails where the call was not refused, or for another reason. */
    public static LetterException as(LetterException.Kind kind, ThrowingCallable call) {
        LetterException refused = by(call);
        if (!refused.is(kind)) {
            throw new AssertionError("refused as " + refused.kind() + " and not as " + kind);
        }
        return refused;
    }
}
