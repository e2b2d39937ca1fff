package org.longhand.proof;

import java.util.List;

/**
 * Why a remark was made, not yet in anybody's language.
 *
 * @param key  names a sentence in {@code proof/reasons*.properties}
 * @param args what stands in it
 */
public record Reason(String key, List<String> args) {

    /** The key of a sentence that already is one, given as the only argument. */
    static final String AS_IT_IS = "as-it-is";

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String key, String... args) {
        return new Reason(key, List.of(args));
    }

    /** A sentence that somebody else wrote. */
    public static Reason said(String sentence) {
        return of(AS_IT_IS, sentence);
    }
}
