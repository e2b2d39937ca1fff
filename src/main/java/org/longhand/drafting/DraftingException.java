package org.longhand.drafting;

import java.time.Duration;
import java.util.Optional;

/** A writer could not write, or not to the end. The message is for the person at the desk and says what to do. */
public class DraftingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for a program: the last part of the problem's {@code type}. */
    public enum Kind {
        /** Nobody answered at the model's address. */
        MODEL_UNREACHABLE,
        /** The model's server answered with an error. */
        MODEL_FAILED,
        /** The model's server refused the key or the model's name. */
        MODEL_REFUSED,
        /** What came is no letter: nothing at all, or no end of it. */
        MODEL_BABBLED,
        /** So many letters are being written that this one cannot even wait. */
        MODEL_BUSY,
        /** The model's server failed again and again and is left alone for a while. */
        MODEL_RESTING,
        /** The model took longer than it may. */
        MODEL_TIMED_OUT,
        /** This writer does not write this language. */
        LANGUAGE_UNSUPPORTED,
        /** A file of {@code templates/} that the writer needs cannot be read. */
        TEMPLATE_BROKEN
    }

    private final Kind kind;
    private final transient Duration retryAfter;

    public DraftingException(Kind kind, String message) {
        this(kind, message, (Throwable) null);
    }

    public DraftingException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = null;
    }

    /** @param retryAfter when it may be worth trying again */
    public DraftingException(Kind kind, String message, Duration retryAfter) {
        super(message, null);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** When it may be worth trying again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
