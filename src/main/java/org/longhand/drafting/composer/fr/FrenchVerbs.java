package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.longhand.drafting.composer.core.WordFiles;

/** Forms of French verbs: from the third person singular to "je", "tu" and "vous". */
final class FrenchVerbs {

    private static final Map<String, String[]> IRREGULAR =
            WordFiles.beside(FrenchVerbs.class).rows("irregular-verbs").stream()
                    .collect(Collectors.toMap(row -> row[0], row -> row));

    private FrenchVerbs() {}

    /** Whether a word is surely a verb of the third person singular. */
    static boolean isThird(String word) {
        return IRREGULAR.containsKey(word) || word.matches("\\p{L}{3,}(?:ait|era|ira)");
    }

    /** A verb of the third person singular with "je", or else with "tu" or "vous"; empty where it is not sure. */
    static Optional<String> agreed(String third, boolean sender, boolean vous) {
        String verb = third.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(verb)) {
            return Optional.of(IRREGULAR.get(verb)[sender ? 1 : vous ? 3 : 2]);
        }
        String stem = verb.substring(0, verb.length() - 1);
        if (verb.endsWith("ait")) {
            return Optional.of(sender || !vous ? stem + "s" : verb.substring(0, verb.length() - 3) + "iez");
        }
        if (verb.endsWith("ra") && verb.length() > 3) {
            return Optional.of(sender ? verb + "i" : vous ? stem + "ez" : verb + "s");
        }
        if (verb.endsWith("e") && verb.length() > 2) {
            boolean changes = verb.matches(".*(è\\p{L}|ell|ett|ai|oi|ui)e");
            return sender
                    ? Optional.of(verb)
                    : !vous ? Optional.of(verb + "s") : changes ? Optional.empty() : Optional.of(stem + "ez");
        }
        if (vous && !sender) {
            return Optional.empty();
        }
        if (verb.endsWith("d")) {
            return Optional.of(verb + "s");
        }
        return verb.endsWith("t") ? Optional.of(verb.endsWith("et") ? verb + "s" : stem + "s") : Optional.empty();
    }
}
