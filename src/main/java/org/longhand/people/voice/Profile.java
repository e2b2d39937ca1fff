package org.longhand.people.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be counted in texts of one language: words, and habits of sentence and point. Greetings, farewells and names
 * at the end are left out, for they are asked for with each letter.
 */
final class Profile {

    /** The habits, in the order of {@link #habits()}. */
    enum StyleFeature {
        /** Words a sentence, on average. */
        SENTENCE_LENGTH(1.0),
        /** Standard deviation of the same. */
        SENTENCE_SPREAD(1.0),
        /** Exclamation marks a sentence. */
        EXCLAMATIONS(0.05),
        /** Question marks a sentence. */
        QUESTIONS(0.05),
        /** These a hundred words. */
        DASHES(0.3),
        ELLIPSES(0.2),
        SEMICOLONS(0.3),
        BRACKETS(0.2),
        EMOJI(0.2),
        /** Of what could be contracted, the share that is; English alone. */
        CONTRACTIONS(0.1);

        /** No smaller deviation is taken, or a habit that all reference letters share would weigh without bound. */
        private final double floor;

        StyleFeature(double floor) {
            this.floor = floor;
        }

        double floor() {
            return floor;
        }
    }

    private static final Pattern DASH = Pattern.compile("—|–| -{1,2} |--");
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.{3,}");
    private static final Pattern EMOJI =
            Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]|(?<!\\S)[:;]-?[)(DP](?!\\w)");
    private static final Pattern CONTRACTED =
            Pattern.compile("(?i)\\b(?:\\p{L}+n['’]t|(?:i|you|he|she|it|we|they|that|there|who|what"
                    + "|here|where)['’](?:m|s|re|ve|ll|d))\\b");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?i)\\b(?:(?:do|does|did|is|are|was|were|have|has|had|would|could"
                    + "|should|can|will|must) ?not|i am|(?:you|we|they) are|(?:he|she|it|that|there|what) is"
                    + "|(?:i|you|we|they) have"
                    + "|(?:i|you|he|she|it|we|they) (?:will|would|had))\\b");

    private final String language;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final int[] marks = new int[StyleFeature.values().length];
    private int words;
    private int contracted;
    private int writtenOut;

    private Profile(String language) {
        this.language = language;
    }

    static Profile of(List<String> texts, String language) {
        Profile profile = new Profile(language);
        texts.forEach(text -> MailParts.of(text).paragraphs().forEach(profile::add));
        return profile;
    }

    /** The words of these texts without those of one of them; of habits it knows nothing. */
    Profile wordsWithout(Profile one) {
        Profile rest = new Profile(language);
        counts.forEach((word, count) -> rest.counts.put(word, count - one.count(word)));
        rest.words = words - one.words;
        return rest;
    }

    private void add(String paragraph) {
        for (String word : TextSplitter.of(paragraph, language)) {
            counts.merge(word, 1, Integer::sum);
            words++;
        }
        TextSplitter.sentences(paragraph).forEach(s -> sentences.add(TextSplitter.count(s)));
        count(StyleFeature.EXCLAMATIONS, paragraph, '!');
        count(StyleFeature.QUESTIONS, paragraph, '?');
        count(StyleFeature.SEMICOLONS, paragraph, ';');
        count(StyleFeature.BRACKETS, paragraph, '(');
        marks[StyleFeature.DASHES.ordinal()] += count(DASH, paragraph);
        marks[StyleFeature.ELLIPSES.ordinal()] += count(ELLIPSIS, paragraph);
        marks[StyleFeature.EMOJI.ordinal()] += count(EMOJI, paragraph);
        contracted += count(CONTRACTED, paragraph);
        writtenOut += count(WRITTEN_OUT, paragraph);
    }

    private void count(StyleFeature habit, String text, char mark) {
        marks[habit.ordinal()] += (int) text.chars().filter(c -> c == mark).count();
    }

    private static int count(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }

    int words() {
        return words;
    }

    int sentences() {
        return sentences.size();
    }

    Map<String, Integer> counts() {
        return counts;
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** The word's share of all words. */
    double frequency(String word) {
        return words == 0 ? 0 : (double) count(word) / words;
    }

    /** How often a mark stands there. */
    int marks(StyleFeature habit) {
        return marks[habit.ordinal()];
    }

    /** Null where the language has none that we know, or nothing could be contracted often enough to tell. */
    Double contractions() {
        int all = contracted + writtenOut;
        return language.equals("en") && all >= 3 ? (double) contracted / all : null;
    }

    double meanSentence() {
        return sentences.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    double spreadOfSentences() {
        double mean = meanSentence();
        return Math.sqrt(sentences.stream()
                .mapToDouble(n -> (n - mean) * (n - mean))
                .average()
                .orElse(0));
    }

    /** Each habit's figure, in the order of {@link StyleFeature}; NaN where there is none. */
    double[] habits() {
        double[] values = new double[marks.length];
        for (StyleFeature habit : StyleFeature.values()) {
            values[habit.ordinal()] = switch (habit) {
                case SENTENCE_LENGTH -> meanSentence();
                case SENTENCE_SPREAD -> spreadOfSentences();
                case EXCLAMATIONS, QUESTIONS -> sentences.isEmpty() ? 0 : (double) marks(habit) / sentences.size();
                case CONTRACTIONS -> contractions() == null ? Double.NaN : contractions();
                default -> words == 0 ? 0 : 100.0 * marks(habit) / words;
            };
        }
        return values;
    }
}
