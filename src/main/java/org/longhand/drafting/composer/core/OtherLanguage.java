package org.longhand.drafting.composer.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a fact was told in another language than the letter's: it is then passed on as it stands, and never bent. */
final class OtherLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private OtherLanguage() {}

    /** The commonest words of the languages that the composer writes, and of some that it knows when it sees them. */
    private static Map<String, Set<String>> smallWords() {
        Map<String, Set<String>> words = new HashMap<>();
        Languages.grammars()
                .forEach((tag, grammar) ->
                        words.put(tag, WordFiles.beside(grammar.getClass()).set("common-words")));
        WordFiles.table(WordFiles.beside(OtherLanguage.class).lines("other-languages"))
                .forEach((tag, common) -> words.put(tag, Set.copyOf(common)));
        return Map.copyOf(words);
    }

    /**
     * Whether a text surely is another language than {@code language}: at least two of its words are small words of one
     * other language, and none is one of its own.
     */
    static boolean isOther(String text, String language) {
        List<String> words = Text.words(text);
        long own = words.stream()
                .filter(SMALL_WORDS.getOrDefault(language, Set.of())::contains)
                .count();
        return own == 0
                && SMALL_WORDS.entrySet().stream()
                        .filter(e -> !e.getKey().equals(language))
                        .anyMatch(e ->
                                words.stream().filter(e.getValue()::contains).count() >= 2);
    }
}
