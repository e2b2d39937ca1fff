package org.longhand.proof.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of LanguageTool's languages read a letter.
 *
 * @param code the one that reads
 * @param spelled others in which a word may be spelt as well: where a letter only says {@code en}, both "colour" and
 *     "color" are right
 */
record Variant(String code, List<String> spelled) {

    private static final Map<String, Variant> GENERAL = Map.of(
            "en", new Variant("en-GB", List.of("en-US")),
            "de", new Variant("de-DE", List.of()),
            "fr", new Variant("fr", List.of()),
            "es", new Variant("es", List.of()),
            "it", new Variant("it", List.of()),
            "pl", new Variant("pl-PL", List.of()));

    private static final Map<String, String> REGIONAL = Map.ofEntries(
            Map.entry("en-gb", "en-GB"),
            Map.entry("en-us", "en-US"),
            Map.entry("en-au", "en-AU"),
            Map.entry("en-ca", "en-CA"),
            Map.entry("en-nz", "en-NZ"),
            Map.entry("en-za", "en-ZA"),
            Map.entry("en-ie", "en-GB"),
            Map.entry("de-at", "de-AT"),
            Map.entry("de-ch", "de-CH"),
            Map.entry("de-li", "de-CH"));

    static Optional<Variant> of(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (REGIONAL.containsKey(tag)) {
            return Optional.of(new Variant(REGIONAL.get(tag), List.of()));
        }
        return Optional.ofNullable(GENERAL.get(tag.split("-")[0]));
    }
}
