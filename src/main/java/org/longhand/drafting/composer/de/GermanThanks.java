package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.WordFiles;

/** Turns what the recipient did into what a German letter thanks for: "dass du mir das Schwimmen beigebracht hast". */
final class GermanThanks {

    private static final WordFiles FILES = WordFiles.beside(GermanThanks.class);
    static final Pattern HARSH = Pattern.compile("(?iU)\\b(" + FILES.anyOf("harsh-words") + ")\\b");
    private static final Set<String> KIND = FILES.set("kind-participles");
    private static final Set<String> PAST = FILES.set("kind-preterites");
    private static final Pattern PERFECT =
            Pattern.compile("(?iU)^(?:du|sie) (?:hast|haben|bist|sind) ([^,;]+?)(?:, (.+))?$");
    private static final Pattern PRETERITE = Pattern.compile("(?iU)^(?:du|sie) (\\p{L}+) .+$");

    private GermanThanks() {}

    /** Empty where it is no kindness, or where the verb cannot be moved safely. */
    static Optional<String> doing(String open) {
        boolean harsh =
                HARSH.matcher(open).find() || open.matches("(?iU).*\\b(nicht|kein\\p{L}*|nie mit|aber|leider)\\b.*");
        return harsh || !isKind(open)
                ? Optional.empty()
                : GermanOrder.verbLast(open).map(c -> "dass " + c);
    }

    private static boolean isKind(String open) {
        Matcher perfect = PERFECT.matcher(open);
        if (perfect.matches()) {
            String done = perfect.group(1);
            return KIND.contains(done.substring(done.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT));
        }
        Matcher preterite = PRETERITE.matcher(open);
        return preterite.matches() && PAST.contains(preterite.group(1).toLowerCase(java.util.Locale.ROOT));
    }
}
