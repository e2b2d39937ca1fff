package org.longhand.drafting.composer.de;

import java.util.Set;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.drafting.composer.de.GermanVerbs.GrammaticalPerson;

/**
 * Finds the verb of a German subject: second in a main clause, before the subject behind a when, last under a "dass".
 */
final class GermanSubject {

    private static final WordFiles FILES = WordFiles.beside(GermanSubject.class);
    private static final Set<String> SUBORDINATE = FILES.set("subordinators");
    private static final Set<String> COORDINATE = FILES.set("coordinators");
    private static final Set<String> OPENERS = FILES.set("time-openers");

    private final Tokens tokens;

    GermanSubject(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Where the verb stands whose subject a word is; -1 where it is none. */
    int of(int i) {
        int before = tokens.before(i);
        int after = tokens.after(i);
        String word = before < 0 ? null : tokens.lower(before);
        boolean comma = i > 0 && tokens.get(i - 1).matches("(?s).*[,;:–—(].*");
        boolean relative = before > 0
                && word.matches("der|die|das|den|dem|deren|dessen|denen|wo|was")
                && tokens.get(before - 1).contains(",");
        boolean subordinate = word != null && !comma && (relative || SUBORDINATE.contains(word));
        if (subordinate) {
            int last = last(i);
            return last > i && GermanVerbs.looksThird(tokens.lower(last)) ? last : -1;
        }
        boolean begins = before < 0 || comma || COORDINATE.contains(word);
        if (begins && after > 0 && GermanVerbs.looksThird(tokens.lower(after))) {
            return after;
        }
        boolean inverted = before > 0 && !comma && GermanVerbs.isThird(word) && opens(before);
        return inverted ? before : -1;
    }

    /** Whether what stands before a verb is only a when or a where. */
    private boolean opens(int verb) {
        int first = verb;
        for (int j = tokens.before(verb); j >= 0 && !tokens.get(j + 1).matches("(?s).*[,;:].*"); j = tokens.before(j)) {
            first = j;
        }
        return OPENERS.contains(tokens.lower(first))
                || first > 0 && tokens.get(first - 1).matches("(?s).*\\d.*");
    }

    /** The last word before the next mark. */
    private int last(int i) {
        int last = i;
        for (int j = tokens.after(i); j > 0 && !tokens.lower(j).equals("und"); j = tokens.after(j)) {
            last = j;
        }
        return last;
    }

    /** The other verbs of the same subject: "Lena kocht und singt". */
    void agreeFurther(int verb, GrammaticalPerson person, boolean auxiliary) {
        for (int j = verb + 1; j < tokens.size(); j++) {
            if (tokens.isWord(j)
                    && tokens.lower(j)
                            .matches("ich|wir|du|er|sie|es|man|der|die|das|dass|weil|wenn|als|wie|bis|was|wo")) {
                int next = tokens.before(j);
                if (COORDINATE.contains(next < 0 ? "" : tokens.lower(next))
                        || !tokens.lower(j).matches("der|die|das|sie|es")) {
                    return;
                }
            }
            if (tokens.isSign(j) || !tokens.isWord(j) && tokens.get(j).matches("(?s).*[.;:!?].*")) {
                return;
            }
            int next = tokens.isWord(j) && COORDINATE.contains(tokens.lower(j)) ? tokens.after(j) : -1;
            boolean plain = next > 0
                    && GermanVerbs.isThird(tokens.lower(next))
                    && Character.isLowerCase(tokens.get(next).charAt(0));
            if (plain && !(auxiliary && GermanVerbs.isParticiple(tokens.lower(next)))) {
                int at = next;
                GermanVerbs.agreed(tokens.get(at), person).ifPresent(v -> tokens.set(at, v));
                j = next;
            }
        }
    }
}
