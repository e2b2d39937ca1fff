package org.longhand.proof.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.people.text.TextFolding;

/**
 * A language's word lists, from {@code org/longhand/proof/text/LANGUAGE.txt}: sections in brackets, in them lines of
 * words. All words are kept folded, but those of sections whose name ends with {@code -exact}.
 */
public final class Lexicon {

    /** The languages that have word lists. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

    private static final String EXACT = "-exact";
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Lexicon NAMES = new Lexicon("names", load("names"));

    private final String language;
    private final Map<String, List<String>> sections;
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final List<List<String>> idioms = new ArrayList<>();
    private final Map<String, List<Set<String>>> groups = new HashMap<>();

    private Lexicon(String language, Map<String, List<String>> sections) {
        this.language = language;
        this.sections = sections;
        for (String name : sections.keySet()) {
            Set<String> words = new HashSet<>();
            lines(name).forEach(l -> words.addAll(List.of(l.split("[\\s:|]+"))));
            sets.put(name, words);
            groups.put(
                    name,
                    lines(name).stream()
                            .map(l -> (Set<String>) new HashSet<>(List.of(l.split("[\\s:|]+"))))
                            .toList());
        }
        numbered("months", months, 1);
        numbered("weekdays", weekdays, 1);
        numbered("seasons", seasons, 0);
        for (String line : lines("numbers")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                values.put(words[i], Integer.valueOf(words[0]));
            }
        }
        for (String line : lines("forms")) {
            String[] words = line.split("\\s+");
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        lines("idioms").forEach(l -> idioms.add(List.of(l.split("\\s+"))));
    }

    /** The lists for a BCP 47 tag; the English ones for a language that has none. */
    public static Lexicon of(String tag) {
        String primary = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
        return READ.computeIfAbsent(LANGUAGES.contains(primary) ? primary : "en", l -> new Lexicon(l, load(l)));
    }

    private void numbered(String section, Map<String, Integer> into, int from) {
        List<String> lines = lines(section);
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split("\\s+")) {
                into.put(word, i + from);
            }
        }
    }

    private static Map<String, List<String>> load(String name) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt")) {
            String section = "";
            for (String raw : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                String line = raw.strip();
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>())
                            .add(section.endsWith(EXACT) ? TextFolding.compose(line) : TextFolding.fold(line));
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String language() {
        return language;
    }

    public List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Whether two words stand in one line of a section. */
    public boolean together(String section, String one, String other) {
        return groups.getOrDefault(section, List.of()).stream().anyMatch(g -> g.contains(one) && g.contains(other));
    }

    public boolean has(String section, String word) {
        return sets.getOrDefault(section, Set.of()).contains(word);
    }

    /** Whether it is a first name or a place that many people bear or know. */
    public static boolean wellKnownName(String word) {
        return NAMES.has("first", word) || NAMES.has("places", word);
    }

    public static List<String> shared(String section) {
        return NAMES.lines(section);
    }

    /** Whether a word, as it is written, stands in a section where accents matter. */
    public boolean hasExact(String section, String word) {
        return has(section + EXACT, word.toLowerCase(Locale.ROOT));
    }

    /** Whether only its accents tell a word, as it is written, from a month, a number or kin: même and mémé. */
    public boolean homograph(String word) {
        return hasExact("homographs", word);
    }

    /** A number word's value, or null. */
    public Integer value(String word) {
        return values.get(word);
    }

    /** 1 to 12, or null. */
    public Integer month(String word) {
        return months.get(word);
    }

    /** 1 for Monday to 7, or null. */
    public Integer weekday(String word) {
        return weekdays.get(word);
    }

    /** 0 for spring to 3 for winter, or null. */
    public Integer season(String word) {
        return seasons.get(word);
    }

    /** One form that stands for all of a word's irregular ones. */
    public String form(String word) {
        return forms.getOrDefault(word, word);
    }

    public List<List<String>> idioms() {
        return idioms;
    }
}
