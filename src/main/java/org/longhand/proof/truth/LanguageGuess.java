package org.longhand.proof.truth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;

/** Tells by its most used words in which of six languages a text is. */
public final class LanguageGuess {

    private static final int FEWEST = 3;

    private LanguageGuess() {
    }

    /** How many of a text's words are among the most used of each language. */
    static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String language : LanguageWords.LANGUAGES) {
            List<Token> tokens = Tokens.of(text, language);
            int count = (int) tokens.stream().map(token -> Fold.word(token.word()))
                    .filter(LanguageWords.of(language).common()::contains).count();
            counts.put(language, count);
        }
        return counts;
    }

    /** The language of a text, or none where its words do not decide. */
    public static Optional<String> of(String text) {
        Map<String, Integer> counts = counts(text);
        List<Map.Entry<String, Integer>> best = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
        boolean clear = best.get(0).getValue() >= FEWEST && best.get(0).getValue() * 2 > best.get(1).getValue() * 3;
        return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }
}
