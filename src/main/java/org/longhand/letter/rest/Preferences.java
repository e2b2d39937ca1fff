package org.longhand.letter.rest;

import java.util.Arrays;
import java.util.List;

/** What a client prefers (RFC 7240), as far as it can be had here. */
final class Preferences {

    static final String ASYNC = "respond-async";
    static final String LENIENT = "handling=lenient";

    private Preferences() {}

    /** @param prefer the values of the {@code Prefer} headers; may be null */
    static boolean async(List<String> prefer) {
        return has(prefer, ASYNC);
    }

    /** Whether what looks like a mistake is meant so. */
    static boolean lenient(List<String> prefer) {
        return has(prefer, LENIENT);
    }

    private static boolean has(List<String> prefer, String wanted) {
        return prefer != null
                && prefer.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(preference -> preference.split(";", 2)[0].strip())
                        .map(preference -> preference.replace("\"", "").replaceAll("\\s*=\\s*", "="))
                        .anyMatch(wanted::equalsIgnoreCase);
    }
}
