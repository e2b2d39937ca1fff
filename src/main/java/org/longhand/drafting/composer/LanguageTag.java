package org.longhand.drafting.composer;

import java.util.Locale;

/** Language tags as people write them. */
final class LanguageTag {

    private LanguageTag() {}

    /**
     * The primary subtag of a BCP 47 tag in lower case: {@code fr} of {@code fr-CA}; {@code en} where none is given.
     */
    static String primary(String tag) {
        if (tag == null || tag.isBlank()) {
            return "en";
        }
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
