package org.longhand.drafting.composer;

/** An occasion file cannot be read. The message names the file and, where there is one, the line. */
public class OccasionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OccasionException(String message) {
        super(message);
    }

    public OccasionException(String message, Throwable cause) {
        super(message, cause);
    }
}
