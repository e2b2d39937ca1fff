package org.longhand.letter.model;

/** Something that a person or a program said cannot be taken: which field, and what to do about it. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String advice;

    /**
     * @param field by its name in the API, such as {@code remember[2]}
     * @param advice a sentence for whoever sent it
     */
    public InvalidInputException(String field, String advice) {
        super("invalid " + field);
        this.field = field;
        this.advice = advice;
    }

    public String field() {
        return field;
    }

    public String advice() {
        return advice;
    }
}
