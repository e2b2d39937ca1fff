package org.longhand.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;
import org.longhand.people.voice.WritingSample;

/** Writing samples in a list. */
public final class MemoryVoices extends Voices {

    private record Shown(UUID person, VoiceSample sample) {}

    private final int room;
    private final List<Shown> shown = new ArrayList<>();

    /** @param room for so many samples of all people */
    public MemoryVoices(int room) {
        super(new CurrentAccount());
        this.room = room;
    }

    @Override
    public List<VoiceSample> of(UUID person) {
        List<VoiceSample> samples = new ArrayList<>();
        shown.stream().filter(s -> s.person().equals(person)).forEach(s -> samples.add(0, s.sample()));
        return samples;
    }

    @Override
    public List<String> texts(UUID person, String language) {
        return shown.stream()
                .filter(s ->
                        s.person().equals(person) && language.equals(s.sample().language()))
                .map(s -> s.sample().text())
                .toList();
    }

    @Override
    public KeptSamples keep(UUID person, List<PreparedSample> samples, Instant now) {
        List<VoiceSample> kept = new ArrayList<>();
        int known = 0;
        int noRoom = 0;
        for (PreparedSample prepared : samples) {
            WritingSample piece = prepared.sample();
            if (of(person).stream().anyMatch(s -> Plain.digest(s.text()).equals(prepared.digest()))) {
                known++;
            } else if (shown.size() == room) {
                noRoom++;
            } else {
                VoiceSample sample = new VoiceSample(
                        UUID.randomUUID(),
                        piece.origin(),
                        piece.title(),
                        prepared.language(),
                        prepared.words(),
                        piece.written(),
                        now,
                        piece.text());
                shown.add(new Shown(person, sample));
                kept.add(sample);
            }
        }
        return new KeptSamples(kept, known, noRoom);
    }

    @Override
    public boolean forget(UUID person, UUID sample) {
        return shown.removeIf(s -> s.person().equals(person) && s.sample().id().equals(sample));
    }

    @Override
    public long forgetAll(UUID person) {
        int before = shown.size();
        shown.removeIf(s -> s.person().equals(person));
        return before - shown.size();
    }
}
