package org.longhand.drafting.model;

/** What came is no answer of a chat model, or no letter. The message says which, in words for a person. */
final class BabbleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BabbleException(String message) {
        super(message);
    }
}
