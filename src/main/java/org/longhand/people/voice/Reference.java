package org.longhand.people.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.people.voice.Profile.StyleFeature;

/**
 * How people write letters in a language, from eight letters of our own in as many manners: which words are function
 * words, how often they occur, and how much that, and each habit, differs from letter to letter. Eight letters are a
 * small reference; they are as long as the letters that are measured, so their spread holds the same chance.
 */
final class Reference {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

    /** A word that stands in so many of the letters is one that everybody uses, whatever they write about. */
    private static final int COMMON = 4;

    private static final int MOST_WORDS = 60;
    /** Languages with many endings have fewer such words; there, one in a letter less is enough. */
    private static final int FEWEST_WORDS = 30;
    /** In a letter of a hundred words one word more or less makes this; no deviation is taken for smaller. */
    private static final double LEAST_DEVIATION = 0.004;

    private static final Map<String, Reference> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Profile whole;
    private final List<String> functionWords;
    private final Map<String, Double> deviations = new TreeMap<>();
    private final double[] habitDeviations;

    private Reference(String language, List<String> letters) {
        this.language = language;
        this.whole = Profile.of(letters, language);
        List<Profile> each = letters.stream()
                .map(letter -> Profile.of(List.of(letter), language))
                .toList();
        List<String> common = common(each, COMMON);
        this.functionWords = (common.size() >= FEWEST_WORDS ? common : common(each, COMMON - 1))
                .stream()
                        .sorted(Comparator.comparingInt(whole::count)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_WORDS)
                        .toList();
        for (String word : functionWords) {
            deviations.put(
                    word,
                    Math.max(
                            LEAST_DEVIATION,
                            deviation(each.stream()
                                    .mapToDouble(letter -> letter.frequency(word))
                                    .toArray())));
        }
        double[][] habits = each.stream().map(Profile::habits).toArray(double[][]::new);
        this.habitDeviations = Arrays.stream(StyleFeature.values())
                .mapToDouble(habit -> Math.max(
                        habit.floor(),
                        deviation(Arrays.stream(habits)
                                .mapToDouble(h -> h[habit.ordinal()])
                                .filter(v -> !Double.isNaN(v))
                                .toArray())))
                .toArray();
    }

    private List<String> common(List<Profile> letters, int inSoMany) {
        return whole.counts().keySet().stream()
                .filter(word -> letters.stream()
                                .filter(letter -> letter.count(word) > 0)
                                .count()
                        >= inSoMany)
                .toList();
    }

    /** Empty for a language that we have no letters of. */
    static Optional<Reference> of(String language) {
        return LANGUAGES.contains(language)
                ? Optional.of(READ.computeIfAbsent(language, Reference::read))
                : Optional.empty();
    }

    private static Reference read(String language) {
        try (InputStream in = Reference.class.getResourceAsStream(language + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Reference(language, List.of(text.split("\\R---\\R")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of a text by its function words; empty where less than a fifth of its words are one's. */
    static Optional<String> languageOf(String text) {
        String best = null;
        double most = 0.2;
        for (String language : LANGUAGES) {
            Reference reference = of(language).orElseThrow();
            List<String> words = TextSplitter.of(text, language);
            double share = words.isEmpty()
                    ? 0
                    : (double) words.stream()
                                    .filter(reference.deviations::containsKey)
                                    .count()
                            / words.size();
            if (share > most) {
                most = share;
                best = language;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The primary language of a tag. */
    static String primary(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    }

    String language() {
        return language;
    }

    List<String> functionWords() {
        return functionWords;
    }

    /** All eight letters as one. */
    Profile whole() {
        return whole;
    }

    double deviation(String functionWord) {
        return deviations.get(functionWord);
    }

    double deviation(StyleFeature habit) {
        return habitDeviations[habit.ordinal()];
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / Math.max(1, values.length - 1));
    }
}
