package org.longhand.proof.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * The word forms of a language with what each can be, from the dictionary that LanguageTool's tagger reads. It is read
 * alone, without LanguageTool: that takes a fraction of a second and a few megabytes where a whole language takes
 * seconds.
 *
 * <p>Safe for use by many threads.
 */
public final class WordForms {

    private static final int WORDS_KEPT = 20_000;
    private static final int FEWEST = 3;
    private static final int LONG = 4;
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern MODIFIES = Pattern.compile("(?:VER|ADJ|PA2):.*");
    private static final Pattern OF_PLACES =
            Pattern.compile("(?i)stadt|stedt|berge?|burg|dorf|felde?|walde?|hofen|hausen|haus|brück|brücke"
                    + "|kirche|kirchen|stein|hafen|münde|heide|insel|strand|straße|werder|hagen|lingen|ringen");

    private static final Map<String, WordForms> READ = new ConcurrentHashMap<>();

    private final DictionarySource source;
    private final Locale locale;
    private final Dictionary dictionary;
    private final LoadingCache<String, List<DictionaryReading>> readings =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(this::look);
    private final LoadingCache<String, Set<String>> tags =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(this::read);

    private WordForms(String language) {
        source = DictionarySource.ALL.get(language);
        locale = Locale.forLanguageTag(language);
        URL url = WordForms.class.getResource("/org/languagetool/resource/" + source.path());
        if (url == null) {
            throw new IllegalStateException("no dictionary for " + language);
        }
        try {
            dictionary = Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages that have a dictionary, as BCP 47 primary tags. */
    public static Set<String> languages() {
        return DictionarySource.ALL.keySet();
    }

    /**
     * The forms of a language; read when first asked for.
     *
     * @param language a BCP 47 primary tag out of {@link #languages}
     */
    public static WordForms of(String language) {
        return READ.computeIfAbsent(language, WordForms::new);
    }

    /** Whether the word, written small, is one of the language's own and no name. */
    public boolean word(String word) {
        String lower = word.toLowerCase(locale);
        return any(lower, ANY, source.proper()) || verbWithPronouns(lower);
    }

    /** Whether the word, with its capital, is a noun that is no name; a compound counts where its parts are words. */
    public boolean noun(String word) {
        return any(word, source.noun(), source.proper()) || compound(word);
    }

    /** Whether the word, as it is written, is a name to the dictionary and nothing else. */
    public boolean nameOnly(String word) {
        Set<String> found = tags.get(word);
        return !found.isEmpty()
                && found.stream().allMatch(t -> source.proper().matcher(t).matches())
                && tags.get(word.toLowerCase(locale)).isEmpty();
    }

    /**
     * Whether the word can be a noun in the plural. One that is in no dictionary can, except in German, where nouns
     * join.
     */
    public boolean plural(String word) {
        String lower = word.toLowerCase(locale);
        if (any(word, source.plural(), source.proper()) || any(lower, source.plural(), source.proper())) {
            return true;
        }
        return locale.getLanguage().equals("de")
                ? compound(word)
                : tags.get(word).isEmpty() && tags.get(lower).isEmpty();
    }

    /** Whether the word, written as it is, can be a verb that speaks of the past. */
    public boolean past(String word) {
        return any(word.toLowerCase(locale), source.past(), source.proper());
    }

    private boolean any(String word, Pattern wanted, Pattern unwanted) {
        return tags.get(word).stream()
                .anyMatch(
                        t -> wanted.matcher(t).matches() && !unwanted.matcher(t).matches());
    }

    /** Where the pronouns begin that a verb may carry at its end, "verte"; -1 where it carries none. */
    public int pronounsAt(String lower) {
        if (source.enclitics() == null) {
            return -1;
        }
        Matcher m = source.enclitics().matcher(lower);
        return m.find() ? m.start() : -1;
    }

    private boolean verbWithPronouns(String lower) {
        if (source.enclitics() == null) {
            return false;
        }
        Matcher m = source.enclitics().matcher(lower);
        return m.find()
                && m.start() > 1
                && List.of("", "e", "r", "s").stream()
                        .anyMatch(end -> Stream.of(
                                        lower.substring(0, m.start()),
                                        plain(lower.substring(0, m.start())),
                                        single(lower, m.start()))
                                .anyMatch(stem -> !tags.get(stem + end).isEmpty()));
    }

    /** Some Italian verbs double what they carry: "di" and "melo" are "dimmelo". */
    private static String single(String word, int at) {
        return word.charAt(at - 1) == word.charAt(at) ? word.substring(0, at - 1) : word.substring(0, at);
    }

    private static String plain(String word) {
        return word.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
    }

    /**
     * German joins words: the last one is a noun, and what stands before it is a word and no name. Where that is
     * unknown, as in "Streuselkuchen", a long last one is enough, unless places are called so.
     */
    private boolean compound(String word) {
        if (!locale.getLanguage().equals("de")) {
            return false;
        }
        for (int at = FEWEST; at + FEWEST <= word.length(); at++) {
            String head = Character.toUpperCase(word.charAt(at)) + word.substring(at + 1);
            if (any(head, source.noun(), source.proper())
                    && (modifier(word.substring(0, at))
                            || head.length() > LONG
                                    && !OF_PLACES.matcher(head).matches()
                                    && tags.get(word.substring(0, at)).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private boolean modifier(String part) {
        for (String joint : List.of("", "s", "n", "en", "es", "er", "e")) {
            if (part.length() - joint.length() >= FEWEST && part.endsWith(joint)) {
                String bare = part.substring(0, part.length() - joint.length());
                String lower = bare.toLowerCase(locale);
                // A noun's or a verb's end is dropped in a compound: Kirsch(e)kuchen, Schmier(en)seife.
                if (any(bare, source.noun(), source.proper())
                        || any(bare + "e", source.noun(), source.proper())
                        || any(lower, MODIFIES, source.proper())
                        || any(lower + "en", MODIFIES, source.proper())
                        || any(lower + "n", MODIFIES, source.proper())) {
                    return true;
                }
            }
        }
        return part.length() > LONG && compound(part);
    }

    /**
     * One thing that a word form can be.
     *
     * @param lemma the dictionary form
     * @param tag in the words of the language's own dictionary
     */
    public record DictionaryReading(String lemma, String tag) {}

    /** All that a word can be, as it is written; empty where the dictionary does not have it. */
    public List<DictionaryReading> readings(String word) {
        return readings.get(word);
    }

    private Set<String> read(String word) {
        return readings.get(word).stream().map(DictionaryReading::tag).collect(Collectors.toSet());
    }

    private List<DictionaryReading> look(String word) {
        // A lookup is made anew, since one cannot be shared by threads; it holds no more than a few buffers.
        return new DictionaryLookup(dictionary)
                .lookup(word).stream()
                        .flatMap(d -> Stream.of(String.valueOf(d.getTag()).split("\\+(?=[a-z]+:)"))
                                .map(tag -> new DictionaryReading(String.valueOf(d.getStem()), tag)))
                        .toList();
    }
}
