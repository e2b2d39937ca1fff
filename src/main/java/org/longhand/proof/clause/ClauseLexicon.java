package org.longhand.proof.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;

/**
 * What the claim reader knows of a language's words: lists by section from {@code LANGUAGE.txt}, and how common words
 * are from {@code frequencies-LANGUAGE.txt}. All words are folded; words in sections that end in {@code -capital} or
 * {@code -exact} are kept as they are written.
 */
public final class ClauseLexicon {

    /** A word of this Zipf frequency or more says nothing by itself ("the"). */
    private static final double NO_WEIGHT = 6.0;

    /** A word rarer by this much has all the weight there is. */
    private static final double RANGE = 1.2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, ClauseLexicon> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Map<String, Set<String>> antonyms = new HashMap<>();
    private final Map<String, Set<String>> converses = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, Double> zipf = new HashMap<>();

    private ClauseLexicon(String language) {
        this.language = language;
        String section = "";
        for (String raw : lines(language + ".txt")) {
            if (raw.startsWith("[")) {
                section = raw.substring(1, raw.length() - 1);
            } else if (section.equals("antonyms")) {
                pair(raw, antonyms);
            } else if (section.equals("converse")) {
                pair(raw, converses);
            } else if (section.endsWith("-phrases")) {
                phrases.computeIfAbsent(section, x -> new ArrayList<>())
                        .add(" " + NO_LETTERS.matcher(TextFolding.fold(raw)).replaceAll(" ") + " ");
            } else {
                String line = section.endsWith("-capital") || section.endsWith("-exact") ? raw : TextFolding.fold(raw);
                sections.computeIfAbsent(section, s -> new HashSet<>()).addAll(List.of(line.split("\\s+")));
            }
        }
        section("features").forEach(word -> features.add(Feature.of(word)));
        for (String line : lines("frequencies-" + language + ".txt")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                zipf.put(words[i], Double.valueOf(words[0]));
            }
        }
    }

    /** The lists of a language; the English ones for a language that has none. */
    public static ClauseLexicon of(Lexicon lexicon) {
        return READ.computeIfAbsent(lexicon.language(), ClauseLexicon::new);
    }

    private static void pair(String line, Map<String, Set<String>> pairs) {
        String[] sides = TextFolding.fold(line).split("\\s+");
        for (String one : sides[0].split("\\|")) {
            for (String other : sides[1].split("\\|")) {
                pairs.computeIfAbsent(one, o -> new HashSet<>()).add(other);
                pairs.computeIfAbsent(other, o -> new HashSet<>()).add(one);
            }
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = ClauseLexicon.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String language() {
        return language;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether a word ends with one of a section's: "n't", "'ll". */
    boolean ends(String section, String word) {
        for (String ending : section(section)) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }

    public Set<String> section(String section) {
        return sections.getOrDefault(section, Set.of());
    }

    /** Whether any of these words has an opposite. */
    public boolean hasOpposite(Set<String> lemmas) {
        for (String lemma : lemmas) {
            if (antonyms.containsKey(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The words that say the opposite. */
    public Set<String> opposites(String lemma) {
        return antonyms.getOrDefault(lemma, Set.of());
    }

    /** The verbs that tell the same deed from the other side: give and get. */
    public Set<String> converses(String lemma) {
        return converses.getOrDefault(lemma, Set.of());
    }

    /** Whether a folded text holds one of a section's phrases. */
    public boolean holdsPhrase(String section, String folded) {
        String words = " " + NO_LETTERS.matcher(folded).replaceAll(" ") + " ";
        return phrases.getOrDefault(section, List.of()).stream().anyMatch(words::contains);
    }

    /** How much a word says by being there: 0 for the commonest, 1 for those outside the commonest thousand or so. */
    public double weight(String base) {
        Double common = zipf.get(base);
        return common == null ? 1 : Math.max(0, Math.min(1, (NO_WEIGHT - common) / RANGE));
    }
}
