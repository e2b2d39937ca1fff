package org.longhand.drafting.composer.es;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** A Spanish fact that tells of the two together, "Julián y Lucía vendieron su casa", in the sender's voice. */
final class SpanishPair {

    private static final WordFiles FILES = WordFiles.beside(SpanishPair.class);
    private static final String S = String.valueOf(Names.SENDER);
    private static final String R = String.valueOf(Names.RECIPIENT);
    private static final String BOTH = "(?:" + S + " [ye] " + R + "|" + R + " [ye] " + S + ")";
    private static final Pattern PAIR = Pattern.compile(BOTH);
    private static final Pattern SUBJECT = Pattern.compile("(?iU)^" + BOTH
            + " ((?:no |nunca |siempre |ya |también |todavía )?)((?:se )?)((?:lo |la |los |las |le |les )?)(\\p{L}+)");
    private static final Pattern THEY = Pattern.compile("(?iU)\\b(ellos|ellas)\\b");
    private static final Pattern THEIR = Pattern.compile("(?iU)\\bsu(s?) (\\p{L}+)");
    private static final Map<String, String> WE =
            FILES.rows("verbs-of-both").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private SpanishPair() {}

    static boolean isPair(String marked) {
        return PAIR.matcher(marked).find();
    }

    /** The fact with its verb in the first person plural; empty where that is not sure, or others may be meant. */
    static Optional<String> turned(String marked) {
        Matcher m = SUBJECT.matcher(marked);
        if (THEY.matcher(marked).find() || !m.find()) {
            return Optional.empty();
        }
        Optional<String> verb = agreed(m.group(4).toLowerCase(Locale.ROOT));
        Optional<String> rest = ours(marked.substring(m.end()));
        boolean further = Pattern.compile("(?iU)\\b[ye] (?:se )?\\p{L}+(?:aron|ieron|aban|ían)\\b")
                .matcher(marked.substring(m.end()))
                .find();
        if (verb.isEmpty()
                || rest.isEmpty()
                || further
                || PAIR.matcher(rest.get()).find()) {
            return Optional.empty();
        }
        String self = m.group(2).isEmpty() ? "" : "nos ";
        return Optional.of(
                Text.capital((m.group(1) + self + m.group(3)).toLowerCase(Locale.ROOT) + verb.get() + rest.get()));
    }

    /** "su casa" as "nuestra casa"; empty where the noun's gender is not sure. */
    private static Optional<String> ours(String s) {
        Matcher m = THEIR.matcher(s);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String noun = m.group(2).toLowerCase(Locale.ROOT);
            boolean woman = noun.matches("(?U)\\p{L}*(a|as|ión|iones|dad|dades|tad|tades)|noches?|manos?|madres?")
                    && !noun.matches("días?|mapas?|problemas?|idiomas?|sofás?");
            boolean man = noun.matches(
                            "(?U)\\p{L}*(o|os|or|ores|án|ín|ón)|días?|mapas?|problemas?|padres?|coches?|trenes?|viajes?|primer|hogar")
                    && !noun.matches("manos?|fotos?|motos?|radios?");
            if (woman == man) {
                return Optional.empty();
            }
            m.appendReplacement(out, "nuestr" + (woman ? "a" : "o") + m.group(1) + " " + m.group(2));
        }
        return Optional.of(m.appendTail(out).toString());
    }

    private static Optional<String> agreed(String verb) {
        if (WE.containsKey(verb)) {
            return Optional.of(WE.get(verb));
        }
        String[][] endings = {
            {"aron", "amos"},
            {"jeron", "jimos"},
            {"yeron", "ímos"},
            {"ieron", "imos"},
            {"aban", "ábamos"},
            {"ían", "íamos"},
            {"arán", "aremos"},
            {"erán", "eremos"},
            {"irán", "iremos"}
        };
        for (String[] e : endings) {
            if (verb.length() > e[0].length() && verb.endsWith(e[0])) {
                return Optional.of(verb.substring(0, verb.length() - e[0].length()) + e[1]);
            }
        }
        return verb.matches("(?U)\\p{L}{3,}an")
                ? Optional.of(verb.substring(0, verb.length() - 1) + "mos")
                : Optional.empty();
    }
}
