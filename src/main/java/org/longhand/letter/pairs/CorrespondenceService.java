package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.letter.model.Erased;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.Slice;
import org.longhand.letter.store.LetterRepository;
import org.longhand.people.Correspondence;
import org.longhand.people.Correspondences;
import org.longhand.people.Fact;
import org.longhand.people.KnownFact;
import org.longhand.people.KnownFacts;

/**
 * Correspondences with their letters.
 *
 * <p>All methods that take an id throw CORRESPONDENCE_NOT_FOUND for one that is not the account's.
 */
@ApplicationScoped
public class CorrespondenceService {

    private static final int MOST_FACTS = 1000;

    private final Correspondences pairs;
    private final KnownFacts facts;
    private final LetterRepository letters;
    private final Event<Erased> erased;
    private final Clock clock;

    CorrespondenceService(
            Correspondences pairs, KnownFacts facts, LetterRepository letters, Event<Erased> erased, Clock clock) {
        this.erased = erased;
        this.pairs = pairs;
        this.facts = facts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * A correspondence as clients see it.
     *
     * @param relationship as it was said last
     * @param letters how many it has
     * @param facts how many are known
     * @param touchedAt when a letter was begun last
     */
    public record CorrespondenceView(
            UUID id,
            LetterRequest.Sender sender,
            LetterRequest.Recipient recipient,
            String relationship,
            long letters,
            long facts,
            Instant createdAt,
            Instant touchedAt) {}

    /**
     * A fact that is known between two people.
     *
     * @param toldIn letters that were given it and are still there, oldest first
     * @param toldAt when it was told first
     */
    public record KnownFactView(
            UUID id, String text, String kind, String when, String question, List<UUID> toldIn, Instant toldAt) {}

    /** @param isNew whether it was not known before */
    public record Kept(KnownFactView fact, boolean isNew) {}

    /** Those with the newest letter first; in three statements. */
    @Transactional
    public Slice<CorrespondenceView> list(int limit, ListPosition after) {
        List<Correspondence> found =
                pairs.list(limit + 1, after == null ? null : after.at(), after == null ? null : after.id());
        List<Correspondence> shown = found.subList(0, Math.min(limit, found.size()));
        List<UUID> ids = shown.stream().map(Correspondence::id).toList();
        Map<UUID, Long> written = letters.countsOf(ids);
        Map<UUID, Long> known = facts.counts(ids);
        Correspondence last = found.size() > limit ? shown.get(limit - 1) : null;
        return new Slice<>(
                shown.stream()
                        .map(pair -> view(pair, written.getOrDefault(pair.id(), 0L), known.getOrDefault(pair.id(), 0L)))
                        .toList(),
                last == null ? null : new ListPosition(last.touchedAt(), last.id()));
    }

    @Transactional
    public CorrespondenceView get(UUID id) {
        return view(find(id));
    }

    /**
     * Takes a correspondence away for good, with what is known there.
     *
     * @param lettersToo whether its letters go with it
     * @return the letters that went
     * @throws LetterException CORRESPONDENCE_HAS_LETTERS where they should stay
     */
    @Transactional
    public List<UUID> delete(UUID id, boolean lettersToo) {
        Correspondence pair = find(id);
        pairs.lock(id);
        long count = letters.countOf(id);
        if (count > 0 && !lettersToo) {
            throw new LetterException(Kind.CORRESPONDENCE_HAS_LETTERS).with("letters", count);
        }
        List<UUID> gone = letters.deleteOf(id);
        pairs.delete(pair);
        gone.forEach(letter -> erased.fire(new Erased("letter", letter)));
        erased.fire(new Erased("correspondence", id));
        return gone;
    }

    @Transactional
    public List<KnownFactView> facts(UUID id) {
        find(id);
        Map<UUID, List<UUID>> told = letters.toldIn(id);
        return facts.of(id).stream()
                .map(known -> view(known, told.getOrDefault(known.id(), List.of())))
                .toList();
    }

    /** @throws LetterException TOO_MANY_KNOWN_FACTS */
    @Transactional
    public Kept tell(UUID id, LetterRequest.FactRequest told) {
        find(id);
        pairs.lock(id);
        long before = facts.count(id);
        KnownFact kept = facts.keep(
                id, new Fact(told.text().strip(), told.kind(), told.when(), told.question()), clock.instant());
        boolean isNew = facts.count(id) > before;
        if (isNew && before >= MOST_FACTS) {
            throw new LetterException(Kind.TOO_MANY_KNOWN_FACTS).with("most", MOST_FACTS);
        }
        return new Kept(view(kept, letters.toldIn(id).getOrDefault(kept.id(), List.of())), isNew);
    }

    /** @throws LetterException FACT_NOT_FOUND */
    @Transactional
    public void forget(UUID id, UUID fact) {
        find(id);
        if (!facts.forget(id, fact)) {
            throw new LetterException(Kind.FACT_NOT_FOUND);
        }
    }

    Correspondence find(UUID id) {
        return pairs.get(id).orElseThrow(() -> new LetterException(Kind.CORRESPONDENCE_NOT_FOUND));
    }

    private CorrespondenceView view(Correspondence pair) {
        return view(pair, letters.countOf(pair.id()), facts.count(pair.id()));
    }

    private static CorrespondenceView view(Correspondence pair, long letters, long facts) {
        return new CorrespondenceView(
                pair.id(),
                new LetterRequest.Sender(pair.sender().name(), pair.sender().signs()),
                new LetterRequest.Recipient(
                        pair.recipient().name(), pair.recipient().calledBy()),
                pair.relationship(),
                letters,
                facts,
                pair.createdAt(),
                pair.touchedAt());
    }

    private static KnownFactView view(KnownFact known, List<UUID> toldIn) {
        Fact fact = known.fact();
        return new KnownFactView(
                known.id(), fact.text(), fact.kind(), fact.when(), fact.question(), toldIn, known.toldAt());
    }
}
