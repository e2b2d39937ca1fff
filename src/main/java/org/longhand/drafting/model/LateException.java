package org.longhand.drafting.model;

/** A model took longer than it may. The message says where, in words for a person. */
final class LateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LateException(String message) {
        super(message);
    }
}
