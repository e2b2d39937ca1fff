package org.longhand.drafting.composer;

import java.util.Locale;

/** What a language tag, as people write it, says of the language alone. */
final class PrimarySubtag {

    private PrimarySubtag() {}

    /**
     * The primary subtag of a BCP 47 tag in lower case: {@code fr} of {@code fr-CA}; {@code en} where none is given.
     */
    static String of(String tag) {
        if (tag == null || tag.isBlank()) {
            return "en";
        }
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
