package org.longhand.drafting.composer.es;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.WordFiles;

/** Forms of Spanish verbs: from the third person singular to "tú" and "yo", and to the infinitive. */
public final class SpanishVerbs {

    private static final WordFiles FILES = WordFiles.beside(SpanishVerbs.class);

    private static final Set<String> NOUNS_IN_IA = FILES.set("nouns-in-ia");
    /** Third persons of the present that surely are verbs, and may be told of somebody. */
    private static final Set<String> PRESENT = FILES.set("third-persons");

    /** Infinitives in -er and -ir by what stands before "-iste", where that alone does not tell. */
    private static final Map<String, String> ISTE = iste();

    private static final Map<String, String[]> KNOWN = known();

    private SpanishVerbs() {}

    private static Map<String, String> iste() {
        Map<String, String> stems = new HashMap<>();
        for (String infinitive : FILES.lines("er-and-ir-verbs")) {
            stems.put(infinitive.substring(0, infinitive.length() - 2), infinitive);
        }
        return Map.copyOf(stems);
    }

    private static Map<String, String[]> known() {
        Map<String, String[]> known = new HashMap<>();
        for (String[] f : FILES.rows("irregular-verbs")) {
            known.put(f[0], f);
        }
        return Map.copyOf(known);
    }

    /** Whether a word is surely a verb in the third person singular. */
    static boolean isThird(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return KNOWN.containsKey(w)
                || PRESENT.contains(w)
                || w.matches("\\p{L}+(ó|aba)") && !w.matches("sílaba")
                || w.matches("\\p{L}{2,}ía") && !NOUNS_IN_IA.contains(w)
                || w.matches("\\p{L}{3,}rá");
    }

    /** Whether a word, where a verb is expected, can be one in the third person singular. */
    static boolean looksThird(String word) {
        return isThird(word) || word.matches("\\p{Ll}{2,}[ae]");
    }

    /** A verb of the third person singular with "tú", or with "yo"; empty where the form is not sure. */
    public static Optional<String> agreed(String third, boolean yo) {
        String w = third.toLowerCase(Locale.ROOT);
        if (KNOWN.containsKey(w)) {
            return Optional.of(KNOWN.get(w)[yo ? 2 : 1]);
        }
        if (w.endsWith("yó")) {
            String stem = w.substring(0, w.length() - 2);
            return Optional.of(stem + (yo ? "í" : stem.endsWith("u") ? "iste" : "íste"));
        }
        if (w.endsWith("ió")) {
            return Optional.of(w.substring(0, w.length() - 2) + (yo ? "í" : "iste"));
        }
        if (w.endsWith("ó")) {
            String stem = w.substring(0, w.length() - 1);
            return Optional.of(yo ? soft(stem) + "é" : stem + "aste");
        }
        if (w.matches(".+(aba|ía)")) {
            return Optional.of(yo ? w : w + "s");
        }
        if (w.matches(".+rá")) {
            return Optional.of(yo ? w.substring(0, w.length() - 1) + "é" : w + "s");
        }
        if (w.matches(".+[ae]")) {
            return Optional.of(yo ? w.substring(0, w.length() - 1) + "o" : w + "s");
        }
        return Optional.empty();
    }

    /** A stem as it is written before "é": "tocó" has "toqué". */
    private static String soft(String stem) {
        String start = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> start + "qu";
            case 'g' -> start + "gu";
            case 'z' -> start + "c";
            default -> stem;
        };
    }

    /** The infinitive of a past form with "tú" or of the third person; empty where it is not sure. */
    public static Optional<String> infinitiveOfPast(String verb) {
        String w = verb.toLowerCase(Locale.ROOT);
        for (String[] forms : KNOWN.values()) {
            boolean past = !forms[3].equals("ser") && !forms[0].matches(".*[eaá]|va|da");
            if (past && (forms[0].equals(w) || forms[1].equals(w))) {
                return forms[0].equals("fue") ? Optional.empty() : Optional.of(forms[3]);
            }
        }
        if (w.endsWith("aste")) {
            return Optional.of(w.substring(0, w.length() - 4) + "ar");
        }
        String stem = w.endsWith("iste")
                ? w.substring(0, w.length() - 4)
                : w.endsWith("ió") ? w.substring(0, w.length() - 2) : "";
        if (!stem.isEmpty()) {
            return Optional.ofNullable(ISTE.get(stem));
        }
        return w.endsWith("ó") ? Optional.of(w.substring(0, w.length() - 1) + "ar") : Optional.empty();
    }
}
