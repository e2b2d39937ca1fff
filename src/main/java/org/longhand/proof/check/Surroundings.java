package org.longhand.proof.check;

import java.util.List;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.WordToken;

/** What stands around a word: phrases of a lexicon's section right before or behind it, words of its clause. */
final class Surroundings {

    private Surroundings() {}

    /** Whether one of a section's phrases ends right before this token. */
    static boolean before(LetterReading r, int i, String section) {
        for (List<String> words : r.lexicon().words(section)) {
            if (stands(r, i - words.size(), words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of a section's phrases begins at this token. */
    static boolean at(LetterReading r, int i, String section) {
        for (List<String> words : r.lexicon().words(section)) {
            if (stands(r, i, words, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase stands where it takes in all tokens from one on. */
    static boolean spans(LetterReading r, int i, int length, List<String> phrase) {
        for (int from = Math.max(0, i + length - phrase.size()); from <= i; from++) {
            if (stands(r, from, phrase, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(LetterReading r, int from, List<String> words, int beside) {
        List<WordToken> tokens = r.tokens();
        if (from < 0
                || beside < 0
                || from + words.size() > tokens.size()
                || tokens.get(from).sentence() != tokens.get(beside).sentence()
                || tokens.get(from + words.size() - 1).sentence()
                        != tokens.get(beside).sentence()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.get(from + k).base().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of a section stands in the token's sentence, other than the token itself. */
    static boolean inSentence(LetterReading r, int i, String section) {
        int sentence = r.tokens().get(i).sentence();
        for (int k = firstOf(r, i); k < r.tokens().size() && r.tokens().get(k).sentence() == sentence; k++) {
            WordToken token = r.tokens().get(k);
            if (k != i && (r.lexicon().has(section, token.base()) || r.lexicon().hasExact(section, token.text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token's clause, as far as commas and the like bound it, opens with a word of a section. */
    static boolean clauseOpens(LetterReading r, int i, String section) {
        int from = i;
        while (from > firstOf(r, i) && !parted(r, from - 1)) {
            from--;
        }
        int word = r.lexicon().has("light", r.tokens().get(from).base())
                        && !r.lexicon().has(section, r.tokens().get(from).base())
                ? from + 1
                : from;
        return word < i && r.lexicon().has(section, r.tokens().get(word).base());
    }

    /** Whether a verb of the token's sentence speaks of the past. */
    static boolean past(LetterReading r, int i) {
        return r.forms() == null
                || r.tokensOf(r.tokens().get(i).sentence()).stream()
                        .anyMatch(t -> r.forms().past(t.text()));
    }

    /** The first token of a token's sentence. */
    static int firstOf(LetterReading r, int i) {
        int first = i;
        while (first > 0
                && r.tokens().get(first - 1).sentence() == r.tokens().get(i).sentence()) {
            first--;
        }
        return first;
    }

    private static boolean parted(LetterReading r, int i) {
        String between = r.text()
                .substring(r.tokens().get(i).end(), r.tokens().get(i + 1).start());
        return between.matches("(?s).*[,;:()–—].*");
    }
}
