package org.longhand.people.voice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.longhand.people.voice.Profile.StyleFeature;
import org.longhand.people.voice.Voice.Counted;

/** Learns a voice from texts. Pure: the same texts make the same voice, and without texts there is none. */
public final class VoiceAnalyst {

    /** Fewer words show no voice. */
    public static final int FEWEST_WORDS = 150;
    /** Below this the samples are too few for a Delta. */
    public static final int FEWEST_FOR_DISTANCE = 400;
    /** A shorter draft has too few function words for one. */
    public static final int SHORTEST_DRAFT = 50;

    private static final int OWN_PIECE = 80;
    private static final int MOST_LINES = 5;
    private static final int MOST_DIFFERENCES = 6;

    private VoiceAnalyst() {}

    /** The language of a text, of the six that a voice can be learned in. */
    public static Optional<String> languageOf(String text) {
        return Reference.languageOf(text);
    }

    public static int words(String text) {
        return TextSplitter.count(text);
    }

    /**
     * The voice in texts of one language.
     *
     * @param texts of that language alone
     * @param language one of {@code en}, {@code de}, {@code fr}, {@code es}, {@code it}, {@code pl}; a region is
     *     ignored
     * @return empty where there are fewer than {@value #FEWEST_WORDS} words, or the language is another
     */
    public static Optional<Voice> learn(List<String> texts, String language) {
        return Reference.of(Reference.primary(language)).flatMap(reference -> {
            Profile profile = Profile.of(texts, reference.language());
            return profile.words() < FEWEST_WORDS ? Optional.empty() : Optional.of(voice(texts, profile, reference));
        });
    }

    private static Voice voice(List<String> texts, Profile profile, Reference reference) {
        List<MailParts> shapes = texts.stream().map(MailParts::of).toList();
        Favourites favourites = new Favourites(shapes, profile, reference);
        return new Voice(
                reference.language(),
                texts.size(),
                profile.words(),
                new Voice.SentenceLength(Delta.round(profile.meanSentence()), Delta.round(profile.spreadOfSentences())),
                profile.contractions() == null ? null : Delta.round(profile.contractions()),
                new Voice.Punctuation(
                        perThousand(profile, StyleFeature.EXCLAMATIONS),
                        perThousand(profile, StyleFeature.QUESTIONS),
                        perThousand(profile, StyleFeature.DASHES),
                        perThousand(profile, StyleFeature.ELLIPSES),
                        perThousand(profile, StyleFeature.SEMICOLONS),
                        perThousand(profile, StyleFeature.BRACKETS),
                        perThousand(profile, StyleFeature.EMOJI)),
                favourites.found(),
                favourites.neverUsed(),
                counted(shapes.stream().map(MailParts::greeting)),
                counted(shapes.stream().map(MailParts::farewell)),
                Passages.typical(shapes, profile, reference));
    }

    private static double perThousand(Profile profile, StyleFeature habit) {
        return Delta.round(1000.0 * profile.marks(habit) / profile.words());
    }

    private static List<Counted> counted(Stream<String> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.filter(Objects::nonNull).forEach(line -> counts.merge(line, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LINES)
                .map(e -> new Counted(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * How far a draft is from what its sender wrote.
     *
     * @param texts the sender's, of the draft's language alone
     */
    public static VoiceDistance distance(String draft, List<String> texts, String language) {
        Optional<Reference> known = Reference.of(Reference.primary(language));
        if (known.isEmpty()) {
            return none(
                    TextSplitter.count(draft),
                    0,
                    "There are no reference letters in this language, so nothing can be measured.");
        }
        Reference reference = known.get();
        Profile ofDraft = Profile.of(List.of(draft), reference.language());
        Profile ofVoice = Profile.of(texts, reference.language());
        if (texts.isEmpty()) {
            return none(ofDraft.words(), 0, "The sender has shown no writing in this language yet.");
        }
        if (ofVoice.words() < FEWEST_FOR_DISTANCE) {
            return none(
                    ofDraft.words(),
                    ofVoice.words(),
                    "The samples have " + ofVoice.words() + " words; from " + FEWEST_FOR_DISTANCE
                            + " on a distance means something.");
        }
        if (ofDraft.words() < SHORTEST_DRAFT) {
            return none(
                    ofDraft.words(),
                    ofVoice.words(),
                    "The letter has " + ofDraft.words() + " words; from " + SHORTEST_DRAFT
                            + " on a distance means something.");
        }
        double delta = Delta.round(Delta.words(ofDraft, ofVoice, reference));
        Double own = own(texts, ofVoice, reference);
        String means = own == null
                ? "0 would be the same use of function words."
                : delta <= own * 1.15
                        ? "The letter is about as near to this voice as the sender's own letters are to one another."
                        : "The letter is further from this voice than the sender's own letters are from one another.";
        return new VoiceDistance(
                delta,
                Delta.round(Delta.habits(ofDraft, ofVoice, reference)),
                own,
                ofDraft.words(),
                ofVoice.words(),
                Delta.most(ofDraft, ofVoice, reference, MOST_DIFFERENCES),
                means);
    }

    private static VoiceDistance none(int words, int voiceWords, String reason) {
        return new VoiceDistance(null, null, null, words, voiceWords, List.of(), reason);
    }

    /** Each text of some length against all the others; at most thirty of them. */
    private static Double own(List<String> texts, Profile whole, Reference reference) {
        List<Integer> longEnough = java.util.stream.IntStream.range(0, texts.size())
                .filter(i -> TextSplitter.count(texts.get(i)) >= OWN_PIECE)
                .limit(30)
                .boxed()
                .toList();
        if (longEnough.size() < 3) {
            return null;
        }
        double sum = 0;
        for (int i : longEnough) {
            Profile one = Profile.of(List.of(texts.get(i)), reference.language());
            sum += Delta.words(one, whole.wordsWithout(one), reference);
        }
        return Delta.round(sum / longEnough.size());
    }
}
