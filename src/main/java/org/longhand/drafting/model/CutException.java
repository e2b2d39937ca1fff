package org.longhand.drafting.model;

/** An answer stopped before its end. The message says how, in words for a person. */
final class CutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutException(String message) {
        super(message);
    }
}
