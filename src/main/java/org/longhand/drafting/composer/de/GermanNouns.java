package org.longhand.drafting.composer.de;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.WordFiles;

/** What is sure about the gender of German nouns, for a "dein" before them. */
final class GermanNouns {

    private static final WordFiles FILES = WordFiles.beside(GermanNouns.class);
    /** Genders, and the plural, which has one form for all. */
    enum NounGender {
        MASCULINE,
        FEMININE,
        NEUTER,
        PLURAL
    }

    private static final Set<String> MASCULINE = FILES.set("masculine-nouns");
    private static final Set<String> FEMININE = FILES.set("feminine-nouns");
    private static final Set<String> NEUTER = FILES.set("neuter-nouns");
    private static final Set<String> PLURAL = FILES.set("plural-nouns");

    private GermanNouns() {}

    /** The gender of a noun, compounds by their last part; empty where it is not known. */
    static Optional<NounGender> gender(String noun) {
        String w = noun.toLowerCase(Locale.ROOT);
        if (endsWithOne(w, PLURAL)) {
            return Optional.of(NounGender.PLURAL);
        }
        if (w.matches(".+(ung|heit|keit|schaft|tät|ion|enz|anz|ik|in)") || endsWithOne(w, FEMININE)) {
            return Optional.of(NounGender.FEMININE);
        }
        if (w.matches(".+(chen|lein|ment|um)") || endsWithOne(w, NEUTER)) {
            return Optional.of(w.endsWith("kuchen") ? NounGender.MASCULINE : NounGender.NEUTER);
        }
        return endsWithOne(w, MASCULINE) ? Optional.of(NounGender.MASCULINE) : Optional.empty();
    }

    private static boolean endsWithOne(String word, Set<String> nouns) {
        return nouns.stream().anyMatch(word::endsWith);
    }

    /**
     * "dein" as it stands before a noun; {@code preposition} is the word before it, or null at a sentence's beginning.
     */
    static Optional<String> possessive(String stem, String noun, String preposition) {
        boolean dative = preposition != null && GermanCases.DATIVE.contains(preposition);
        boolean other = preposition != null
                && preposition.matches("in|an|auf|unter|über|vor|hinter|neben|zwischen|wegen|trotz");
        return gender(noun)
                .filter(g -> !other)
                .map(g -> stem
                        + switch (g) {
                            case MASCULINE -> dative ? "em" : preposition == null ? "" : "en";
                            case NEUTER -> dative ? "em" : "";
                            case FEMININE -> dative ? "er" : "e";
                            case PLURAL -> dative ? "en" : "e";
                        });
    }
}
