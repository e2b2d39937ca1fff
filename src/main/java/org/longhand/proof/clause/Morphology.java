package org.longhand.proof.clause;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.WordForms;

/** What a word of a language can be, from its dictionary. */
final class Morphology {

    private static final int WORDS_KEPT = 20_000;

    private static final Map<String, Morphology> MADE = new ConcurrentHashMap<>();

    private final String language;
    private final Locale locale;
    private final WordForms forms;
    private final LoadingCache<String, WordGrammar> known =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(word -> WordGrammar.of(read(word)));

    private Morphology(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.forms = WordForms.of(language);
    }

    static Morphology of(String language) {
        return MADE.computeIfAbsent(language, Morphology::new);
    }

    /** What a written word can be. A word with a capital is looked up as it is, too. */
    WordGrammar grammar(String word) {
        return known.get(word);
    }

    private List<Form> read(String word) {
        String lower = word.toLowerCase(locale);
        List<Form> all = new ArrayList<>(lookup(lower));
        if (!lower.equals(word)) {
            all.addAll(lookup(word));
        }
        return all.isEmpty() ? withoutPronouns(lower) : all;
    }

    private List<Form> lookup(String word) {
        return forms.readings(word).stream()
                .map(r -> TagReader.read(language, TextFolding.fold(r.lemma()), r.tag()))
                .toList();
    }

    /** "verte" is "ver" and "te". */
    private List<Form> withoutPronouns(String lower) {
        int at = forms.pronounsAt(lower);
        if (at < 2) {
            return List.of();
        }
        String stem = lower.substring(0, at);
        for (String end : List.of("", "e", "r", "re")) {
            for (String written : List.of(stem, plain(stem))) {
                List<Form> found = lookup(written + end);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static String plain(String word) {
        return TextFolding.fold(word);
    }
}
