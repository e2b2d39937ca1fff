package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.WordFiles;

/** Turns what the recipient did into what a French letter thanks for. */
final class FrenchThanks {

    private static final WordFiles FILES = WordFiles.beside(FrenchThanks.class);
    private static final Set<String> KIND = FILES.set("kind-participles");
    static final Pattern HARSH = Pattern.compile("(?iU)\\b(" + FILES.anyOf("harsh-words") + ")\\b");
    private static final Pattern DOING = Pattern.compile("(?iU)^(?:tu|vous) ((?:m|l|t)['’]|(?:nous|vous|les|lui|leur)"
            + " )?(as|avez|es|êtes) "
            + "((?:toujours|souvent|aussi|même|si souvent|longtemps) )?(\\p{L}+)((?: .+)?)$");

    private FrenchThanks() {}

    /** "Tu as gardé nos chats" as "d'avoir gardé nos chats"; empty where it is no kindness or not safe. */
    static Optional<String> doing(String open) {
        Matcher m = DOING.matcher(open);
        boolean another = open.matches(
                        "(?iU).*(\\bet|,) (je|j['’]|tu|vous|nous|on|ils?|elles?|ça|cela|c['’]|la mer)\\b.*"
                                + "|.*;.*|.*\\bmais\\b.*")
                || Pattern.compile("(?iU)\\bet (?:(?:ma|mon|mes|notre|nos|le|la|les|l['’]) ?\\p{L}+ )(?:m['’]|t['’]"
                                + "|l['’]|s['’])?(a|ont|est|sont|était|fait)\\b")
                        .matcher(open)
                        .find();
        if (!m.matches()
                || another
                || HARSH.matcher(open).find()
                || !KIND.contains(m.group(4).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String clitic = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        String infinitive = m.group(2).matches("(?i)as|avez") ? "avoir " : "être ";
        String lead = clitic.isEmpty() ? "d'" : "de " + clitic;
        return Optional.of(lead + infinitive + (m.group(3) == null ? "" : m.group(3)) + m.group(4) + m.group(5));
    }
}
