package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A language's word lists, from {@code org/longhand/proof/text/LANGUAGE.txt}: sections in brackets, in them lines of
 * words. All words are kept folded, but those of sections whose name ends with {@code -exact}.
 */
public final class Lexicon {

    /** The languages that have word lists. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

    /** The fewest letters of a number word inside a longer one. */
    static final int NUMBER_START = 3;

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Lexicon NAMES = new Lexicon("names", WordSections.load("names"));

    private final String language;
    private final WordSections sections;
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Integer> beforeNouns = new HashMap<>();
    private final Set<String> numberStarts = new HashSet<>();
    private final Map<String, List<List<String>>> idioms = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new ConcurrentHashMap<>();

    private Lexicon(String language, WordSections sections) {
        this.language = language;
        this.sections = sections;
        numbered("months", months, 1);
        numbered("weekdays", weekdays, 1);
        numbered("seasons", seasons, 0);
        for (String line : lines("numbers")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                Integer value = Integer.valueOf(words[0]);
                if (words[i].endsWith("_")) {
                    beforeNouns.put(words[i].substring(0, words[i].length() - 1), value);
                } else {
                    values.put(words[i], value);
                }
            }
        }
        Stream.of(values, beforeNouns)
                .flatMap(words -> words.keySet().stream())
                .filter(word -> word.length() >= NUMBER_START)
                .forEach(word -> numberStarts.add(word.substring(0, NUMBER_START)));
        for (String line : lines("forms")) {
            String[] words = line.split("\\s+");
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        lines("idioms").forEach(l -> {
            List<String> words = List.of(l.split("\\s+"));
            idioms.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        });
    }

    /** The lists for a BCP 47 tag; the English ones for a language that has none. */
    public static Lexicon of(String tag) {
        String primary = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
        return READ.computeIfAbsent(LANGUAGES.contains(primary) ? primary : "en", Lexicon::read);
    }

    /** The lists of one of {@link #LANGUAGES}, read anew. */
    static Lexicon read(String language) {
        return new Lexicon(language, WordSections.load(language));
    }

    private void numbered(String section, Map<String, Integer> into, int from) {
        List<String> lines = lines(section);
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split("\\s+")) {
                into.put(word, i + from);
            }
        }
    }

    /** The primary tag of the language, one of {@link #LANGUAGES}. */
    public String language() {
        return language;
    }

    /** The lines of a section, folded; none where there is no such section. */
    public List<String> lines(String section) {
        return sections.lines(section);
    }

    /** The same, each line as its words, whatever parts them. */
    public List<List<String>> words(String section) {
        return sections.words(section);
    }

    /** The same, each line as the words of a letter that say it. */
    public List<List<String>> phrases(String section) {
        return phrases.computeIfAbsent(
                section,
                s -> lines(s).stream()
                        .map(line -> Tokenizer.bases(line, language))
                        .toList());
    }

    /** Whether two words stand in one line of a section. */
    public boolean together(String section, String one, String other) {
        return sections.together(section, one, other);
    }

    /** Whether a word stands anywhere in a section; both folded. */
    public boolean has(String section, String word) {
        return sections.has(section, word);
    }

    /** Whether it is a first name or a place that many people bear or know. */
    public static boolean wellKnownName(String word) {
        return NAMES.has("first", word) || NAMES.has("places", word);
    }

    /** The lines of a section of {@code names.txt}, which all languages share, each as its words. */
    public static List<List<String>> sharedWords(String section) {
        return NAMES.words(section);
    }

    /** The lines of a section of {@code names.txt}, which all languages share. */
    public static List<String> shared(String section) {
        return NAMES.lines(section);
    }

    /** Whether a word, as it is written, stands in a section where accents matter. */
    public boolean hasExact(String section, String word) {
        return has(section + WordSections.EXACT, word.toLowerCase(Locale.ROOT));
    }

    /** Whether only its accents tell a word, as it is written, from a month, a number or kin: même and mémé. */
    public boolean homograph(String word) {
        return hasExact("homographs", word);
    }

    /** A number word's value, or null. */
    public Integer value(String word) {
        return values.get(word);
    }

    /** The value of a word that is a number only before a noun or inside a longer number, or null. */
    Integer valueBeforeNoun(String word) {
        return beforeNouns.get(word);
    }

    /**
     * Whether a word may be made of number words, by its first letters: most words are not, and need no closer look.
     */
    boolean mayBeNumber(String word) {
        return word.length() < NUMBER_START || numberStarts.contains(word.substring(0, NUMBER_START));
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

    /**
     * Sayings, as their words, in which a number or a kin means nothing of the kind; {@code _} is any word.
     *
     * @param first the word that they begin with
     */
    public List<List<String>> idioms(String first) {
        return idioms.getOrDefault(first, List.of());
    }
}
