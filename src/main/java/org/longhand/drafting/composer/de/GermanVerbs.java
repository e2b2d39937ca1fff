package org.longhand.drafting.composer.de;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.WordFiles;

/** Forms of German verbs: from the third person singular to the persons of a letter. */
public final class GermanVerbs {

    private static final WordFiles FILES = WordFiles.beside(GermanVerbs.class);
    /** The persons that a verb is turned to. */
    public enum GrammaticalPerson {
        ICH,
        DU,
        SIE
    }

    private record Forms(String ich, String du, String sie) {

        String of(GrammaticalPerson person) {
            return switch (person) {
                case ICH -> ich;
                case DU -> du;
                case SIE -> sie;
            };
        }
    }

    /** Third person of strong pasts; "-te" is regular. */
    private static final Set<String> STRONG_PAST = FILES.set("strong-pasts");

    /**
     * Weak verbs that people tell of others with; so much is sure about an unknown word that looks like one of these.
     */
    private static final Set<String> WEAK = FILES.set("third-persons");

    private static final List<String> PREFIXES = FILES.lines("prefixes");

    /** Prefixes that stand apart at the end of a main clause and are written with the verb at the end of another. */
    public static final Set<String> SEPARABLE = FILES.set("separable-prefixes");

    private static final Map<String, Forms> KNOWN = known();

    private GermanVerbs() {}

    private static Map<String, Forms> known() {
        Map<String, Forms> known = new HashMap<>();
        for (String[] f : FILES.rows("irregular-verbs")) {
            known.put(f[0], new Forms(f[1], f[2], f[3]));
        }
        for (String past : STRONG_PAST) {
            boolean hard = past.matches(".*[tdsßz]");
            known.put(past, new Forms(past, past + (hard ? past.matches(".*[sßz]") ? "t" : "est" : "st"), past + "en"));
        }
        known.put("tat", new Forms("tat", "tatest", "taten"));
        return Map.copyOf(known);
    }

    private static final Set<String> FINITE = finite();

    private static Set<String> finite() {
        Set<String> all = new HashSet<>(WEAK);
        all.addAll(KNOWN.keySet());
        all.addAll(FILES.set("more-finite-forms"));
        return all;
    }

    /** Whether a word is surely a verb in the third person. */
    static boolean isThird(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (FINITE.contains(w) || w.endsWith("te") && WEAK.contains(w.substring(0, w.length() - 1))) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (w.startsWith(prefix) && FINITE.contains(w.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, where a verb is expected, can be one in the third person. */
    static boolean looksThird(String word) {
        return word.length() > 2 && word.matches("\\p{Ll}+(t|te)") || isThird(word);
    }

    /** A verb of the third person singular in another; empty where the form is not sure. */
    public static Optional<String> agreed(String third, GrammaticalPerson person) {
        String w = third.toLowerCase(Locale.ROOT);
        if (KNOWN.containsKey(w)) {
            return Optional.of(KNOWN.get(w).of(person));
        }
        for (String prefix : PREFIXES) {
            String rest = w.startsWith(prefix) ? w.substring(prefix.length()) : "";
            if (KNOWN.containsKey(rest)) {
                return Optional.of(prefix + KNOWN.get(rest).of(person));
            }
        }
        if (w.endsWith("te") && w.length() > 4) {
            return Optional.of(
                    switch (person) {
                        case ICH -> w;
                        case DU -> w + "st";
                        case SIE -> w + "n";
                    });
        }
        return w.endsWith("t") && w.length() > 2
                ? Optional.of(regular(w.substring(0, w.length() - 1), person))
                : Optional.empty();
    }

    private static String regular(String stem, GrammaticalPerson person) {
        boolean el = stem.matches(".*[bcdfghjkmnpqrstvwxzß]el");
        boolean er = stem.matches(".*([bcdfghjklmnpqrstvwxzß]|ei|au)er");
        return switch (person) {
            case DU -> stem.matches(".*[sßzx]") ? stem + "t" : stem + "st";
            case ICH -> el ? stem.substring(0, stem.length() - 2) + "le" : stem.endsWith("e") ? stem : stem + "e";
            case SIE -> el || er ? stem + "n" : stem.endsWith("e") ? stem + "n" : stem + "en";
        };
    }

    /** Whether a word at the end of a clause completes a "hast" or "bist" before it. */
    static boolean isParticiple(String word) {
        return word.matches("\\p{Ll}{4,}(t|en|an)") || word.equals("da");
    }
}
