package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.people.Correspondence;
import org.longhand.people.VoiceSample;
import org.longhand.people.Voices;
import org.longhand.people.voice.ImportedSamples;
import org.longhand.people.voice.Voice;
import org.longhand.people.voice.VoiceAnalyst;
import org.longhand.people.voice.VoiceDistance;
import org.longhand.people.voice.VoiceReader;

/**
 * How senders write: the samples they have shown, what is learned from them, and how near a letter comes.
 *
 * <p>All methods that take a correspondence throw CORRESPONDENCE_NOT_FOUND for one that is not the account's. The voice
 * is its sender's, and the same in every correspondence of that person. Texts are read and judged outside any
 * transaction; each step on the database is one of its own.
 */
@ApplicationScoped
public class VoiceService {

    private final CorrespondenceService pairs;
    private final Voices voices;
    private final Clock clock;

    VoiceService(CorrespondenceService pairs, Voices voices, Clock clock) {
        this.pairs = pairs;
        this.voices = voices;
        this.clock = clock;
    }

    /** @param words in the samples of that language; {@code null} is one that no voice can be learned in */
    public record LanguageWords(String language, int samples, int words) {}

    /**
     * A voice as far as it can be told.
     *
     * @param person whose it is
     * @param voice null where too little has been shown in that language
     * @param language the one it was looked for in
     * @param languages what has been shown, the most first
     */
    public record KnownVoice(String person, Voice voice, String language, List<LanguageWords> languages) {

        /** Words that were shown in that language. */
        public int words() {
            return languages.stream()
                    .filter(l -> language.equals(l.language()))
                    .mapToInt(LanguageWords::words)
                    .sum();
        }
    }

    /**
     * What became of an upload.
     *
     * @param learned how many samples are new
     * @param words in them
     * @param from whose mails were taken, where there were mails
     * @param leftOut how many texts were not taken, by the reason: {@code other-sender}, {@code too-short},
     *     {@code unreadable}, {@code known-already}, {@code no-room}
     */
    public record Learned(
            int learned, int words, String from, Map<String, Integer> leftOut, List<SampleView> samples) {}

    /** @param language null for the one that most was shown in */
    public KnownVoice voice(UUID pair, String language) {
        Correspondence known = pairs.find(pair);
        List<LanguageWords> languages = languages(voices.of(known.senderId()));
        String wanted = language != null
                ? Locale.forLanguageTag(language).getLanguage()
                : languages.stream()
                        .map(LanguageWords::language)
                        .filter(l -> l != null)
                        .findFirst()
                        .orElse("en");
        Optional<Voice> voice = VoiceAnalyst.learn(voices.texts(known.senderId(), wanted), wanted);
        return new KnownVoice(known.sender().name(), voice.orElse(null), wanted, languages);
    }

    private static List<LanguageWords> languages(List<VoiceSample> samples) {
        return samples.stream()
                .collect(Collectors.groupingBy(s -> Optional.ofNullable(s.language())))
                .entrySet()
                .stream()
                .map(e -> new LanguageWords(
                        e.getKey().orElse(null),
                        e.getValue().size(),
                        e.getValue().stream().mapToInt(VoiceSample::words).sum()))
                .sorted(Comparator.comparingInt(LanguageWords::words).reversed())
                .toList();
    }

    public List<SampleView> samples(UUID pair) {
        return voices.of(pairs.find(pair).senderId()).stream()
                .map(s -> SampleView.of(s, false))
                .toList();
    }

    /** @throws LetterException SAMPLE_NOT_FOUND */
    public SampleView sample(UUID pair, UUID id) {
        return voices.of(pairs.find(pair).senderId()).stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(s -> SampleView.of(s, true))
                .orElseThrow(() -> new LetterException(Kind.SAMPLE_NOT_FOUND));
    }

    /** @throws LetterException NOTHING_LEARNED */
    public Learned learn(UUID pair, String text, String title) {
        return keep(pairs.find(pair), VoiceReader.text(text, title));
    }

    /**
     * Reads a text file, a mail or many.
     *
     * @param address the sender's, or null
     * @throws LetterException NOT_TEXT, NOTHING_LEARNED
     */
    public Learned learn(UUID pair, byte[] file, String name, String address) {
        Correspondence known = pairs.find(pair);
        try {
            return keep(
                    known, VoiceReader.read(file, name, address, known.sender().name()));
        } catch (VoiceReader.NotTextException e) {
            throw new LetterException(Kind.NOT_TEXT);
        }
    }

    private Learned keep(Correspondence pair, ImportedSamples reading) {
        Voices.KeptSamples kept = voices.keep(
                pair.senderId(),
                reading.pieces().stream().map(Voices.PreparedSample::of).toList(),
                clock.instant());
        Map<String, Integer> leftOut = new TreeMap<>(reading.leftOut());
        put(leftOut, "known-already", kept.known());
        put(leftOut, "no-room", kept.noRoom());
        if (kept.kept().isEmpty() && kept.known() == 0) {
            throw new LetterException(Kind.NOTHING_LEARNED)
                    .with("leftOut", leftOut)
                    .with("from", reading.from());
        }
        return new Learned(
                kept.kept().size(),
                kept.kept().stream().mapToInt(VoiceSample::words).sum(),
                reading.from(),
                leftOut,
                kept.kept().stream().map(s -> SampleView.of(s, false)).toList());
    }

    private static void put(Map<String, Integer> leftOut, String reason, int count) {
        if (count > 0) {
            leftOut.put(reason, count);
        }
    }

    /** @throws LetterException SAMPLE_NOT_FOUND */
    public void forget(UUID pair, UUID sample) {
        if (!voices.forget(pairs.find(pair).senderId(), sample)) {
            throw new LetterException(Kind.SAMPLE_NOT_FOUND);
        }
    }

    public void forgetAll(UUID pair) {
        voices.forgetAll(pairs.find(pair).senderId());
    }

    /** The voice that a letter is to be written in: of its sender, in its language; empty where none is known. */
    Optional<Voice> of(Letter letter) {
        return VoiceAnalyst.learn(texts(letter), letter.language());
    }

    /**
     * How far a text of a letter is from its sender's voice.
     *
     * @param text null where there is none
     */
    public VoiceDistance distance(Letter letter, String text) {
        return VoiceAnalyst.distance(text == null ? "" : text, texts(letter), letter.language());
    }

    private List<String> texts(Letter letter) {
        return voices.texts(
                pairs.find(letter.correspondence()).senderId(),
                Locale.forLanguageTag(letter.language()).getLanguage());
    }

    /** Text that was pasted, as bytes would be read. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
