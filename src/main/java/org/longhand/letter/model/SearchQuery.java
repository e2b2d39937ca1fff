package org.longhand.letter.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that must all stand on a letter's page, in any order, as {@link SearchWords} spells them.
 *
 * @param words whole ones, each once, the longest first: it is likely the rarest
 * @param beginning of one more word
 */
public record SearchQuery(List<String> words, String beginning) {

    /** What a person typed: whole words, but the last one may be unfinished. Empty where there is no word in it. */
    public static Optional<SearchQuery> of(String typed) {
        List<String> typedWords = SearchWords.inOrder(typed);
        if (typedWords.isEmpty()) {
            return Optional.empty();
        }
        String last = typedWords.get(typedWords.size() - 1);
        List<String> whole = typedWords.subList(0, typedWords.size() - 1).stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return Optional.of(new SearchQuery(whole, last));
    }
}
