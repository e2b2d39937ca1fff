package org.longhand.proof.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of one language that mean something to the truth check; see {@code proof/README.md}. All are
 * {@linkplain Fold#word folded}.
 *
 * @param language  primary subtag, such as {@code en}
 * @param greetings what a greeting begins with
 * @param closings  what a closing begins with
 * @param family    word to the class of relations it names
 * @param times     words and phrases that date something
 * @param idioms    phrases whose number counts nothing
 * @param polite    words with a capital that are no names
 * @param titles    words before a name
 * @param common    the most used words
 */
public record LanguageWords(String language, Set<String> greetings, Set<String> closings, Map<String, String> family,
        Set<String> times, Set<String> idioms, Set<String> polite, Set<String> titles, Set<String> common) {

    /** The languages there are words for. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

    private static final Map<String, LanguageWords> LOADED = new ConcurrentHashMap<>();

    /** The primary subtag of a BCP 47 tag. */
    public static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    /** The words of a language; of English where there are none for it. */
    public static LanguageWords of(String tag) {
        String language = primary(tag);
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", LanguageWords::load);
    }

    /** The relation that a word of any language names, such as {@code grandmother}, or null. */
    public static String relation(String folded) {
        for (String language : LANGUAGES) {
            String relation = of(language).family().get(folded);
            if (relation != null) {
                return relation;
            }
        }
        return null;
    }

    private static LanguageWords load(String language) {
        Map<String, List<String>> sections = sections(language);
        Map<String, String> family = new HashMap<>();
        for (String line : sections.getOrDefault("family", List.of())) {
            String[] parts = line.split(":", 2);
            entries(List.of(parts[1])).forEach(word -> family.put(word, parts[0].strip()));
        }
        return new LanguageWords(language, set(sections, "greeting"), set(sections, "closing"), Map.copyOf(family),
                set(sections, "time"), set(sections, "idiom"), set(sections, "polite"), set(sections, "title"),
                set(sections, "common"));
    }

    private static Set<String> set(Map<String, List<String>> sections, String name) {
        return Set.copyOf(entries(sections.getOrDefault(name, List.of())));
    }

    private static Set<String> entries(List<String> lines) {
        return lines.stream().flatMap(line -> List.of(line.split(",")).stream()).map(String::strip)
                .filter(word -> !word.isEmpty()).map(Fold::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, List<String>> sections(String language) {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> section = new ArrayList<>();
        for (String raw : file(language).split("\\R")) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return new LinkedHashMap<>(sections);
    }

    private static String file(String language) {
        try (InputStream in = LanguageWords.class.getResourceAsStream("/proof/" + language + ".words")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
