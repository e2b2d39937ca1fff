package org.longhand.letter.rest;

import java.util.Arrays;
import java.util.List;

/** What a client prefers (RFC 7240), as far as it can be had here. */
final class Preferences {

    static final String ASYNC = "respond-async";

    private Preferences() {}

    /** @param prefer the values of the {@code Prefer} headers; may be null */
    static boolean async(List<String> prefer) {
        return prefer != null
                && prefer.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(preference -> preference.split(";", 2)[0].strip())
                        .anyMatch(ASYNC::equalsIgnoreCase);
    }
}
