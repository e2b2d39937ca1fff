package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Names;

/** A German fact that tells of the two together, "Jonas und Lena haben ihr Rad verkauft", in the sender's voice. */
final class GermanPair {

    private static final String S = String.valueOf(Names.SENDER);
    private static final String R = String.valueOf(Names.RECIPIENT);
    private static final Pattern PAIR =
            Pattern.compile("(?U)(?:" + S + " und " + R + "|" + R + " und " + S + ")(?![\\p{L}'’])");
    private static final Pattern PLURAL_VERB =
            Pattern.compile("(?U)(?s)(?:.*[ ,])?(?:\\p{Ll}{2,}en|sind|waren|tun)\\s+");
    private static final Pattern THEIR = Pattern.compile("(?U)\\b([Ii])hr(e[nmrs]?)?(?= \\p{L})");
    private static final Pattern THEY = Pattern.compile("(?iU)\\b(sie|ihnen)\\b");

    private GermanPair() {}

    static boolean isPair(String marked) {
        return PAIR.matcher(marked).find();
    }

    /** The fact with "wir beide" or "uns" for the two; empty where a "sie" in it may mean others. */
    static Optional<String> turned(String marked) {
        if (THEY.matcher(marked).find()) {
            return Optional.empty();
        }
        Matcher m = PAIR.matcher(marked);
        StringBuilder out = new StringBuilder();
        boolean subject = false;
        while (m.find()) {
            String head = marked.substring(0, m.start());
            boolean first = head.isBlank();
            boolean acts = first
                    || PLURAL_VERB.matcher(head).matches() && !head.matches("(?iUs).*\\b(ich|wir|er|es|man)\\b.*");
            subject |= acts;
            m.appendReplacement(out, first ? "Wir beide" : acts ? "wir beide" : "uns");
        }
        String turned = m.appendTail(out).toString();
        if (!subject) {
            return THEIR.matcher(turned).find() ? Optional.empty() : Optional.of(turned);
        }
        return Optional.of(THEIR.matcher(turned)
                .replaceAll(t -> (t.group(1).equals("I") ? "Unser" : "unser") + (t.group(2) == null ? "" : t.group(2)))
                .replaceAll("(?U)\\bsich\\b", "uns"));
    }
}
