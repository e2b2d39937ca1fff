package org.longhand.people.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.voice.Voice.Avoided;
import org.longhand.people.voice.Voice.Favourite;

/**
 * What a person likes to say, and what they never do.
 *
 * <p>A word's weight is its log-odds ratio against the reference letters with an informative Dirichlet prior, divided
 * by its standard deviation (B. Monroe, M. Colaresi, K. Quinn, "Fightin' Words", Political Analysis 16, 2008). Only
 * what stands in three texts at least counts, so that the boat of one letter is no favourite, and no name does.
 */
final class Favourites {

    private static final int MOST = 12;
    private static final int MOST_PHRASES = 6;
    private static final int MOST_AVOIDED = 10;
    private static final int IN_TEXTS = 3;
    private static final double TELLING = 1.64;
    /** Words in the prior: as many as the reference has, about. */
    private static final double PRIOR = 500;
    /** With five expected, none comes by chance in less than one of a hundred. */
    private static final double EXPECTED = 5;

    private static final Pattern LARGE = Pattern.compile("(?U)(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}'’]*");

    private final List<MailParts> shapes;
    private final Profile profile;
    private final Reference reference;

    Favourites(List<MailParts> shapes, Profile profile, Reference reference) {
        this.shapes = shapes;
        this.profile = profile;
        this.reference = reference;
    }

    /** Words, then phrases, each with the most telling first. */
    List<Favourite> found() {
        Map<String, Integer> texts = new HashMap<>();
        Map<String, Integer> phrases = new HashMap<>();
        Map<String, Integer> phraseTexts = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (MailParts shape : shapes) {
            Set<String> here = new HashSet<>();
            Set<String> phrasesHere = new HashSet<>();
            for (String paragraph : shape.paragraphs()) {
                Matcher large = LARGE.matcher(paragraph);
                while (!reference.language().equals("de") && large.find()) {
                    names.addAll(TextSplitter.of(large.group(), reference.language()));
                }
                for (String sentence : TextSplitter.sentences(paragraph)) {
                    List<String> words = TextSplitter.of(sentence, reference.language());
                    here.addAll(words);
                    for (int n = 2; n <= 4; n++) {
                        for (int i = 0; i + n <= words.size(); i++) {
                            String phrase = String.join(" ", words.subList(i, i + n));
                            phrases.merge(phrase, 1, Integer::sum);
                            phrasesHere.add(phrase);
                        }
                    }
                }
            }
            here.forEach(word -> texts.merge(word, 1, Integer::sum));
            phrasesHere.forEach(phrase -> phraseTexts.merge(phrase, 1, Integer::sum));
        }
        if (reference.language().equals("en")) {
            names.removeIf(word -> word.equals("i") || word.startsWith("i'"));
        }
        List<Favourite> found = new ArrayList<>(words(texts, names));
        found.addAll(phrases(phrases, phraseTexts, names));
        return found;
    }

    private List<Favourite> words(Map<String, Integer> texts, Set<String> names) {
        return profile.counts().entrySet().stream()
                .filter(e -> texts.getOrDefault(e.getKey(), 0) >= IN_TEXTS
                        && !names.contains(e.getKey())
                        && e.getKey().length() > 1)
                .map(e -> new Favourite(e.getKey(), e.getValue(), Delta.round(logOdds(e.getKey()))))
                .filter(f -> f.score() >= TELLING)
                .sorted(Comparator.comparingDouble((Favourite f) -> -f.score()).thenComparing(Favourite::text))
                .limit(MOST)
                .toList();
    }

    private double logOdds(String word) {
        double theirs = profile.count(word);
        double others = reference.whole().count(word);
        double all = (theirs + others) / (profile.words() + reference.whole().words());
        double prior = PRIOR * all;
        double n = profile.words();
        double m = reference.whole().words();
        double odds = Math.log((theirs + prior) / (n + PRIOR - theirs - prior))
                - Math.log((others + prior) / (m + PRIOR - others - prior));
        return odds / Math.sqrt(1 / (theirs + prior) + 1 / (others + prior));
    }

    /**
     * Rows of two to four words that come back in several texts; not such as are part of a longer one, nor of small
     * words.
     */
    private List<Favourite> phrases(Map<String, Integer> phrases, Map<String, Integer> texts, Set<String> names) {
        List<Favourite> kept = new ArrayList<>();
        phrases.entrySet().stream()
                .filter(e -> texts.get(e.getKey()) >= IN_TEXTS)
                .filter(e -> List.of(e.getKey().split(" ")).stream().noneMatch(names::contains))
                .filter(e -> !List.of(e.getKey().split(" ")).stream().allMatch(reference.functionWords()::contains)
                        || e.getKey().split(" ").length > 2)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) ->
                                -e.getValue() * e.getKey().split(" ").length)
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    boolean part = kept.stream()
                            .anyMatch(k -> (" " + k.text() + " ").contains(" " + e.getKey() + " ")
                                    || (" " + e.getKey() + " ").contains(" " + k.text() + " "));
                    if (!part && kept.size() < MOST_PHRASES) {
                        kept.add(new Favourite(
                                e.getKey(), e.getValue(), Delta.round(1000.0 * e.getValue() / profile.words())));
                    }
                });
        return kept;
    }

    /** Function words that do not occur though five at least were to be expected; the most surprising first. */
    List<Avoided> neverUsed() {
        return reference.functionWords().stream()
                .filter(word -> profile.count(word) == 0 && word.length() > 1)
                .map(word -> new Avoided(word, Delta.round(reference.whole().frequency(word) * profile.words())))
                .filter(avoided -> avoided.expected() >= EXPECTED)
                .sorted(Comparator.comparingDouble((Avoided a) -> -a.expected()).thenComparing(Avoided::word))
                .limit(MOST_AVOIDED)
                .toList();
    }
}
