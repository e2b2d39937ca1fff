package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.WordFiles;

/** A French fact that tells of the two together, "Luc et Camille ont vendu leurs vélos", in the sender's voice. */
final class FrenchPair {

    private static final WordFiles FILES = WordFiles.beside(FrenchPair.class);
    private static final String S = String.valueOf(Names.SENDER);
    private static final String R = String.valueOf(Names.RECIPIENT);
    private static final String BOTH = "(?:" + S + " et " + R + "|" + R + " et " + S + ")";
    private static final Pattern PAIR = Pattern.compile(BOTH);
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iU)^" + BOTH + " ((?:ne |n['’])?)((?:se |s['’])?)((?:y |en |l['’]|le |la |les )*)(\\p{L}+)");
    private static final Pattern WITH =
            Pattern.compile("(?iU)\\b(avec|pour|chez|sans|contre|devant|derrière|vers|entre) " + BOTH);
    private static final Pattern THEY =
            Pattern.compile("(?iU)\\b(ils|elles|eux|leur(?= (?:a|ai|as|ont|avait|avons)\\b))\\b");
    private static final Map<String, String> WE =
            FILES.rows("verbs-we").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private FrenchPair() {}

    static boolean isPair(String marked) {
        return PAIR.matcher(marked).find();
    }

    /** The fact with "nous" for the two; empty where the verb's form is not sure, or others may be meant. */
    static Optional<String> turned(String marked) {
        if (THEY.matcher(marked).find()) {
            return Optional.empty();
        }
        Matcher m = SUBJECT.matcher(marked);
        if (m.find()) {
            Optional<String> verb = agreed(m.group(4).toLowerCase(Locale.ROOT));
            String self = m.group(2).isEmpty() ? "" : "nous ";
            boolean vowel = verb.isPresent() && FrenchPersons.startsWithVowel(self + m.group(3) + verb.get());
            String not = m.group(1).isEmpty() ? "" : vowel ? "n'" : "ne ";
            Optional<String> turned =
                    verb.map(v -> "Nous " + not + self + m.group(3) + v + ours(marked.substring(m.end())));
            return turned.filter(t -> !PAIR.matcher(t).find());
        }
        String turned = WITH.matcher(marked).replaceAll("$1 nous");
        boolean theirs = turned.matches("(?iUs).*\\bleurs?\\b.*");
        return PAIR.matcher(turned).find() || theirs ? Optional.empty() : Optional.of(turned);
    }

    private static String ours(String s) {
        return s.replaceAll("(?U)\\bleurs\\b", "nos").replaceAll("(?U)\\bleur\\b", "notre");
    }

    private static Optional<String> agreed(String verb) {
        if (WE.containsKey(verb)) {
            return Optional.of(WE.get(verb));
        }
        if (verb.endsWith("aient")) {
            return Optional.of(verb.substring(0, verb.length() - 5) + "ions");
        }
        if (verb.endsWith("èrent")) {
            return Optional.of(verb.substring(0, verb.length() - 5) + "âmes");
        }
        if (verb.endsWith("irent")) {
            return Optional.of(verb.substring(0, verb.length() - 5) + "îmes");
        }
        if (verb.endsWith("ront")) {
            return Optional.of(verb.substring(0, verb.length() - 3) + "ons");
        }
        boolean plain = verb.endsWith("ent") && !verb.matches(".*(?:è.|oi|ui|nn|ell|ett|i)ent");
        String stem = plain ? verb.substring(0, verb.length() - 3) : "";
        return plain
                ? Optional.of(
                        stem.endsWith("g")
                                ? stem + "eons"
                                : stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "çons" : stem + "ons")
                : Optional.empty();
    }
}
