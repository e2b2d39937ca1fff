package org.longhand.drafting.composer.core;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a language sets one sentence behind another.
 *
 * @param lowered words that lose their capital inside a sentence; any other first word may be a name
 * @param full what a sentence has that is too full to be joined with another
 * @param longest the most words that each of two joined sentences may have
 * @param and what stands between two joined sentences, with its spaces
 * @param also what stands before a sentence that goes on lightly, with its space
 * @param heavy a sentence, in small letters at its beginning, that takes no such word
 */
public record Joining(Set<String> lowered, Pattern full, int longest, String and, String also, Pattern heavy) {

    private static final int LONG_WORD = 4;
    private static final Set<String> LARGE = SharedWords.set("always-large");

    /** The clause as it stands inside a sentence; empty where its capital may be a name's. */
    public Optional<String> lowered(String clause) {
        String first = clause.split("[\\s'’]", 2)[0];
        if (LARGE.contains(first)) {
            return Optional.of(clause);
        }
        return lowered.contains(first.toLowerCase(Locale.ROOT))
                ? Optional.of(Text.lowerFirst(clause))
                : Optional.empty();
    }

    /** @see Grammar#join */
    Optional<String> join(String first, String second) {
        return plain(first) && plain(second) ? lowered(second).map(s -> Text.open(first) + and + s) : Optional.empty();
    }

    /** Whether two sentences speak of one thing: joined by "and", two that do not would seem to. */
    public static boolean haveInCommon(String first, String second, Set<String> lightWords) {
        Set<String> words = new HashSet<>(Text.words(first));
        return Text.words(second).stream()
                .anyMatch(w -> w.length() >= LONG_WORD && !lightWords.contains(w) && words.contains(w));
    }

    private boolean plain(String sentence) {
        return sentence.endsWith(".")
                && !full.matcher(sentence).find()
                && Text.sentences(sentence).size() == 1
                && Text.words(sentence).size() <= longest;
    }

    /** @see Grammar#also */
    Optional<String> also(String sentence) {
        return lowered(sentence).filter(s -> !heavy.matcher(s).find()).map(s -> also + s);
    }
}
