package org.longhand.people.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The word lists of one language about names: {@code xx.txt} beside this class, with those that all languages share.
 */
final class NameLexicon {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<String> SMALL = List.of(
            "articles", "determiners", "place prepositions", "auxiliaries", "be", "adverbs", "person verbs", "kin");
    private static final Map<String, NameLexicon> ALL = all();

    private final String language;
    private final Map<String, List<List<String>>> lines;
    private final Map<String, Set<String>> words = new HashMap<>();

    private NameLexicon(String language) {
        this.language = language;
        lines = read(language);
        lines.forEach((section, rows) -> {
            Set<String> all = new HashSet<>();
            rows.forEach(all::addAll);
            words.put(section, Set.copyOf(all));
        });
        if (language.equals("en")) {
            for (String section : List.of("person verbs", "not of abstract", "not of things", "not of months")) {
                words.put(section, EnglishForms.of(lines.get("person verbs"), words.get(section)));
            }
        }
    }

    /** The lists of a language; those of English, without its verbs, for one that is not known here. */
    static NameLexicon of(String language) {
        return ALL.getOrDefault(language, ALL.get("en"));
    }

    /** The language of a text by its small words, one of those that have lists; English where there is no telling. */
    static String likeliest(String text) {
        List<String> said = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = LANGUAGES.get(0);
        long most = 0;
        for (String language : LANGUAGES) {
            long known = said.stream().filter(ALL.get(language)::isSmall).count();
            if (known > most) {
                most = known;
                best = language;
            }
        }
        return best;
    }

    private boolean isSmall(String word) {
        return SMALL.stream().anyMatch(section -> has(section, word));
    }

    static NameLexicon shared() {
        return ALL.get("shared");
    }

    boolean is(String language) {
        return this.language.equals(language);
    }

    boolean has(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    /**
     * Whether any language has the word in a section: titles and words of kin are known in letters of every language.
     */
    static boolean anyHas(String section, String word) {
        return LANGUAGES.stream().anyMatch(l -> ALL.get(l).has(section, word));
    }

    /** The words for the same relative as a word, in its language; empty where it is none. */
    static Set<String> kin(String word) {
        return LANGUAGES.stream()
                .flatMap(l -> ALL.get(l).lines.get("kin").stream())
                .filter(row -> row.contains(word))
                .flatMap(List::stream)
                .collect(java.util.stream.Collectors.toSet());
    }

    static boolean isTitle(String word) {
        return Stream.of("titles", "titles of women", "titles of men").anyMatch(s -> anyHas(s, word));
    }

    private static Map<String, NameLexicon> all() {
        Map<String, NameLexicon> all = new HashMap<>();
        LANGUAGES.forEach(l -> all.put(l, new NameLexicon(l)));
        all.put("shared", new NameLexicon("shared"));
        return Map.copyOf(all);
    }

    private static Map<String, List<List<String>>> read(String file) {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        List<List<String>> section = new ArrayList<>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(List.of(line.split("\\s+")));
            }
        }
        return sections;
    }

    private static String text(String file) {
        try (InputStream in = Optional.ofNullable(NameLexicon.class.getResourceAsStream(file + ".txt"))
                .orElseThrow(() -> new IllegalStateException(file + ".txt is not on the class path"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
