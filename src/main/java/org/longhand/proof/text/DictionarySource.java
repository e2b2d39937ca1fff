package org.longhand.proof.text;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a language's dictionary is and how its tags speak.
 *
 * @param proper the tags of names
 * @param noun the tags of nouns that are no names
 * @param plural the tags of nouns in the plural, which is what stands after a number
 * @param past the tags of verbs that speak of the past
 * @param enclitics what a verb may carry at its end: "cuéntamelo"
 */
record DictionarySource(String path, Pattern proper, Pattern noun, Pattern plural, Pattern past, Pattern enclitics) {

    /** By BCP 47 primary tags. */
    static final Map<String, DictionarySource> ALL = Map.of(
            "en", new DictionarySource("en/english.dict", "NNP.*", "NNS?(?::.*)?", "NNS", "VBD", ""),
            "de",
                    new DictionarySource(
                            "de/german.dict", "EIG:.*", "SUB:.*", "SUB:...:PLU:.*", "VER:.*(?:PRT|PA2).*", ""),
            "fr", new DictionarySource("fr/french.dict", "Z .*", "N .*", "N . s?p.*", "V .*(?:impa|psim|ppa).*", ""),
            "es",
                    new DictionarySource(
                            "es/es-ES.dict",
                            "NP.*",
                            "NC.*",
                            "NC.[PN].*",
                            "V.I[SI].*|V.P.*",
                            "(?:me|te|se|nos|os)?(?:l[aeo]s?)|me|te|se|nos|os"),
            "it",
                    new DictionarySource(
                            "it/italian.dict",
                            "NPR.*",
                            "NOUN.*",
                            "NOUN-.:[pn].*|NOUN-.:.*p",
                            "[A-Z]+:(?:ind\\+past|ind\\+impf|part\\+past).*",
                            "(?:me|te|se|ce|ve|glie)(?:l[aieo]|ne)|mi|ti|si|ci|vi|ne|l[aieo]|gli"),
            "pl",
                    new DictionarySource(
                            "pl/polish.dict",
                            "\\b\\B",
                            "subst:.*",
                            "subst:pl:.*|.*\\+subst:pl:.*",
                            "(?:.*\\+)?verb:praet:.*",
                            ""));

    DictionarySource(String path, String proper, String noun, String plural, String past, String enclitics) {
        this(
                path,
                Pattern.compile(proper),
                Pattern.compile(noun),
                Pattern.compile(plural),
                Pattern.compile(past),
                enclitics.isEmpty() ? null : Pattern.compile("(?:" + enclitics + ")$"));
    }
}
