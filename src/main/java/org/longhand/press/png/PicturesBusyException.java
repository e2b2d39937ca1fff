package org.longhand.press.png;

import java.time.Duration;

/** So many pictures are being drawn that there is no memory for another one just now. */
public final class PicturesBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public PicturesBusyException(Duration retryAfter) {
        super("too many pictures are being drawn at the same time");
        this.retryAfter = retryAfter;
    }

    /** How long to wait before asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
