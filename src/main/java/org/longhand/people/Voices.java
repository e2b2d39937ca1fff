package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;
import org.longhand.people.voice.VoiceAnalyst;
import org.longhand.people.voice.WritingSample;

/**
 * The writing that people have shown of their own. Nothing that is learned from it is kept: a voice is made anew from
 * the samples that are there, so with the last one it is gone.
 */
@ApplicationScoped
public class Voices implements PanacheRepositoryBase<VoiceSampleEntity, UUID> {

    /** So many samples of a person are kept. */
    public static final int MOST_SAMPLES = 500;
    /** So many characters in all. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** A voice is learned from so many characters, the newest. */
    public static final int ENOUGH = 100_000;

    private static final int LONGEST_TITLE = 200;
    private static final String THEIRS = "accountId = ?1 and personId = ?2";

    private final CurrentAccount account;

    Voices(CurrentAccount account) {
        this.account = account;
    }

    /**
     * What became of pieces that were handed in.
     *
     * @param kept new samples
     * @param known how many were there already
     * @param noRoom how many found no room
     */
    public record KeptSamples(List<VoiceSample> kept, int known, int noRoom) {}

    /**
     * A sample that is ready to be kept: what takes a while to find out is known before the transaction.
     *
     * @param language null where it is none that a voice can be learned in
     */
    public record PreparedSample(WritingSample sample, String digest, String language, int words) {

        public static PreparedSample of(WritingSample sample) {
            return new PreparedSample(
                    sample,
                    Plain.digest(sample.text()),
                    VoiceAnalyst.languageOf(sample.text()).orElse(null),
                    VoiceAnalyst.words(sample.text()));
        }
    }

    /** All of a person's samples, those that were handed in last first. */
    @Transactional
    public List<VoiceSample> of(UUID person) {
        return find(THEIRS + " order by createdAt desc, id", account.id(), person).stream()
                .map(VoiceSampleEntity::view)
                .toList();
    }

    /**
     * The texts of a person's samples in one language, oldest first: those that were handed in last, up to
     * {@value #ENOUGH} characters, for more makes no voice clearer and each draft slower.
     */
    @Transactional
    public List<String> texts(UUID person, String language) {
        List<String> texts = new ArrayList<>();
        int characters = 0;
        for (VoiceSampleEntity sample :
                list(THEIRS + " and language = ?3 order by createdAt desc, id desc", account.id(), person, language)) {
            characters += sample.text.length();
            if (characters > ENOUGH && !texts.isEmpty()) {
                break;
            }
            texts.add(0, sample.text);
        }
        return texts;
    }

    /** Keeps texts of a person, each once, as long as there is room. */
    @Transactional
    public KeptSamples keep(UUID person, List<PreparedSample> samples, Instant now) {
        getEntityManager()
                .createNativeQuery("select id from person where id = :id for update")
                .setParameter("id", person)
                .getResultList();
        long count = count(THEIRS, account.id(), person);
        long characters = getEntityManager()
                .createQuery(
                        "select coalesce(sum(length(s.text)), 0) from VoiceSampleEntity s "
                                + "where s.accountId = :account and s.personId = :person",
                        Long.class)
                .setParameter("account", account.id())
                .setParameter("person", person)
                .getSingleResult();
        List<VoiceSample> kept = new ArrayList<>();
        int known = 0;
        int noRoom = 0;
        for (PreparedSample prepared : samples) {
            int length = prepared.sample().text().length();
            if (count(THEIRS + " and digest = ?3", account.id(), person, prepared.digest()) > 0) {
                known++;
            } else if (count >= MOST_SAMPLES || characters + length > MOST_CHARACTERS) {
                noRoom++;
            } else {
                VoiceSampleEntity sample = sample(person, prepared, now);
                persist(sample);
                flush();
                count++;
                characters += length;
                kept.add(sample.view());
            }
        }
        return new KeptSamples(kept, known, noRoom);
    }

    private VoiceSampleEntity sample(UUID person, PreparedSample prepared, Instant now) {
        WritingSample piece = prepared.sample();
        VoiceSampleEntity sample = new VoiceSampleEntity();
        sample.id = UUID.randomUUID();
        sample.accountId = account.id();
        sample.personId = person;
        sample.digest = prepared.digest();
        sample.origin = piece.origin();
        sample.title = piece.title() == null || piece.title().isBlank()
                ? null
                : cut(piece.title().strip());
        sample.language = prepared.language();
        sample.text = piece.text();
        sample.words = prepared.words();
        sample.writtenAt = piece.written();
        sample.createdAt = now;
        return sample;
    }

    private static String cut(String title) {
        String line = title.replaceAll("\\s+", " ");
        int end = Math.min(LONGEST_TITLE, line.length());
        return line.substring(
                0, end < line.length() && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    /** Takes one sample away for good. */
    @Transactional
    public boolean forget(UUID person, UUID sample) {
        return delete(THEIRS + " and id = ?3", account.id(), person, sample) > 0;
    }

    /** Takes all of a person's samples away for good. */
    @Transactional
    public long forgetAll(UUID person) {
        return delete(THEIRS, account.id(), person);
    }
}
