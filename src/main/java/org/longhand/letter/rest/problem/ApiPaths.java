package org.longhand.letter.rest.problem;

/** Where things are in the API. */
public final class ApiPaths {

    public static final String LETTERS = "/api/v1/letters";

    public static final String CORRESPONDENCES = "/api/v1/correspondences";

    private ApiPaths() {}

    /** A letter's own address. */
    public static String letter(Object id) {
        return LETTERS + "/" + id;
    }
}
