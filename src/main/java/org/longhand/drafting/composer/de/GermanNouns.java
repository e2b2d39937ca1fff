package org.longhand.drafting.composer.de;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.Text;

/** What is sure about the gender of German nouns, for a "dein" before them. */
final class GermanNouns {

    /** Genders, and the plural, which has one form for all. */
    enum NounGender {
        MASCULINE,
        FEMININE,
        NEUTER,
        PLURAL
    }

    private static final Set<String> MASCULINE = Text.set("""
            garten humor mut rat kuchen brief witz hund mantel schal name hut blick geburtstag tisch stuhl koffer schlüssel vater
            bruder sohn mann opa onkel rücken arm kaffee tee geruch duft gang traum wunsch stolz glaube schirm rucksack""");
    private static final Set<String> FEMININE = Text.set("""
            geduld stimme hand küche hilfe ruhe liebe art tasse suppe katze mutter schwester tochter frau oma tante treue güte
            freude wärme nähe werkstatt musik schrift wohnung tür kraft brille jacke reise arbeit seele nase""");
    private static final Set<String> NEUTER = Text.set("""
            lachen lächeln singen summen pfeifen haus herz buch bild fahrrad rad rezept vertrauen wort zimmer auto gesicht lied
            essen brot kleid kind schweigen rezept kochen backen foto klavier zuhören""");
    private static final Set<String> PLURAL = Text.set("""
            augen hände briefe geschichten witze eltern kinder rezepte bücher worte katzen hunde ratschläge lieder haare""");

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
