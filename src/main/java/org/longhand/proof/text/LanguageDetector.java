package org.longhand.proof.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longhand.people.text.TextFolding;

/** Which language a text is in, by the small words that every sentence needs. */
public final class LanguageDetector {

    private LanguageDetector() {}

    /**
     * How many of each language's small words stand in the text, by its primary tag. A word that two languages have
     * counts for both.
     *
     * @param tokens those of the text, of whatever language
     */
    public static Map<String, Integer> smallWords(List<WordToken> tokens) {
        List<String> words = tokens.stream()
                .flatMap(token -> Tokenizer.apart(token.text()).stream())
                .map(TextFolding::fold)
                .map(w -> w.endsWith("'") || w.endsWith("’") ? w.substring(0, w.length() - 1) : w)
                .toList();
        Map<String, Integer> hits = new HashMap<>();
        for (String language : words.isEmpty() ? List.<String>of() : Lexicon.LANGUAGES) {
            Lexicon lexicon = Lexicon.of(language);
            hits.put(language, (int)
                    words.stream().filter(word -> lexicon.has("stop", word)).count());
        }
        return hits;
    }

    /** The language with the most small words; the one that was asked for where no other has more. */
    public static String best(Map<String, Integer> hits, String asked) {
        String best = asked;
        for (String language : Lexicon.LANGUAGES) {
            if (hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }

    /**
     * The language of something that was told, perhaps a few words: the one with the most small words, if its
     * dictionary knows more of the text's words than the dictionary of the language that was asked for.
     *
     * @param tokens of the text, as a letter of the language that was asked for has them
     * @param asked a primary tag
     * @return a primary tag; {@code asked} where that has no dictionary
     */
    public static String of(List<WordToken> tokens, String asked) {
        String best = best(smallWords(tokens), asked);
        if (best.equals(asked) || !WordForms.languages().contains(asked)) {
            return asked;
        }
        return known(tokens, best) > known(tokens, asked) ? best : asked;
    }

    private static long known(List<WordToken> tokens, String language) {
        WordForms forms = WordForms.of(language);
        return tokens.stream()
                .filter(t -> forms.word(t.text()) || forms.noun(t.text()))
                .count();
    }
}
