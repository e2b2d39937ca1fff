package org.longhand.letter.pairs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.http.Cursor;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.rest.CorrespondenceResource;
import org.longhand.letter.store.LetterRepository;
import org.longhand.people.ComingDay;
import org.longhand.people.ComingDays;
import org.longhand.people.Correspondence;
import org.longhand.people.Correspondences;
import org.longhand.people.Fact;
import org.longhand.people.KnownFact;
import org.longhand.people.KnownFacts;

/**
 * Correspondences with their letters.
 *
 * <p>All methods that take an id throw 404 {@code correspondence-not-found} for one that is not the account's.
 */
@ApplicationScoped
public class CorrespondenceService {

    private static final int MOST_FACTS = 1000;

    private final Correspondences pairs;
    private final KnownFacts facts;
    private final LetterRepository letters;
    private final Clock clock;

    CorrespondenceService(Correspondences pairs, KnownFacts facts, LetterRepository letters, Clock clock) {
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

    /** @param next pass it as {@code after} to get what follows; null at the end */
    public record CorrespondencePage(List<CorrespondenceView> items, String next) {}

    /**
     * A fact that is known between two people.
     *
     * @param toldIn letters that were given it and are still there, oldest first
     * @param toldAt when it was told first
     */
    public record KnownFactView(
            UUID id, String text, String kind, String when, String question, List<UUID> toldIn, Instant toldAt) {}

    /** A day that comes, and in which correspondence it was told. */
    public record UpcomingDay(
            UUID correspondence, @JsonUnwrapped ComingDay day) {}

    /** @param isNew whether it was not known before */
    public record Kept(KnownFactView fact, boolean isNew) {}

    @Transactional
    public CorrespondencePage list(int limit, Cursor after) {
        List<Correspondence> found =
                pairs.list(limit + 1, after == null ? null : after.at(), after == null ? null : after.id());
        List<Correspondence> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(
                                shown.get(limit - 1).touchedAt(),
                                shown.get(limit - 1).id())
                        .encode()
                : null;
        return new CorrespondencePage(shown.stream().map(this::view).toList(), next);
    }

    @Transactional
    public CorrespondenceView get(UUID id) {
        return view(find(id));
    }

    /** @throws HttpProblem 409 {@code correspondence-has-letters} */
    @Transactional
    public void delete(UUID id, String lettersToo) {
        Correspondence pair = find(id);
        if (lettersToo != null && !lettersToo.equals("delete")) {
            throw Problems.invalid("letters", "Say `letters=delete`, or leave it out.");
        }
        pairs.lock(id);
        long count = letters.countOf(id);
        if (count > 0 && lettersToo == null) {
            throw Problems.problem(
                            409,
                            "correspondence-has-letters",
                            "This correspondence has letters",
                            "It has " + count
                                    + (count == 1 ? " letter. Delete it first" : " letters. Delete them first")
                                    + ", or send DELETE with `letters=delete` to take everything away for good.")
                    .with("letters", count)
                    .build();
        }
        letters.deleteOf(id);
        pairs.delete(pair);
    }

    @Transactional
    public List<KnownFactView> facts(UUID id) {
        find(id);
        Map<UUID, List<UUID>> told = letters.toldIn(id);
        return facts.of(id).stream()
                .map(known -> view(known, told.getOrDefault(known.id(), List.of())))
                .toList();
    }

    /** @throws HttpProblem 422 {@code too-many-facts} */
    @Transactional
    public Kept tell(UUID id, LetterRequest.FactRequest told) {
        find(id);
        pairs.lock(id);
        long before = facts.count(id);
        KnownFact kept = facts.keep(
                id, new Fact(told.text().strip(), told.kind(), told.when(), told.question()), clock.instant());
        boolean isNew = facts.count(id) > before;
        if (isNew && before >= MOST_FACTS) {
            throw Problems.problem(
                            422,
                            "too-many-facts",
                            "A correspondence keeps at most " + MOST_FACTS + " facts",
                            "Forget some that no letter will tell any more. Nothing was stored.")
                    .build();
        }
        return new Kept(view(kept, letters.toldIn(id).getOrDefault(kept.id(), List.of())), isNew);
    }

    /** @throws HttpProblem 404 {@code fact-not-found} */
    @Transactional
    public void forget(UUID id, UUID fact) {
        find(id);
        if (!facts.forget(id, fact)) {
            throw Problems.notFound("fact-not-found", "This correspondence knows no such fact; see its list of facts.");
        }
    }

    /** The days that come within so many days, as they were told in one correspondence. */
    @Transactional
    public List<ComingDay> coming(UUID id, int days, String language) {
        return coming(find(id), facts.of(id), days, language);
    }

    /** The same in all correspondences. */
    @Transactional
    public List<UpcomingDay> coming(int days, String language) {
        return facts.withDigits().stream()
                .collect(Collectors.groupingBy(
                        KnownFacts.Dated::correspondence,
                        Collectors.mapping(KnownFacts.Dated::fact, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(entry -> coming(find(entry.getKey()), entry.getValue(), days, language).stream()
                        .map(day -> new UpcomingDay(entry.getKey(), day)))
                .sorted(Comparator.comparing((UpcomingDay d) -> d.day().date())
                        .thenComparing(d -> d.day().says()))
                .toList();
    }

    private List<ComingDay> coming(Correspondence pair, List<KnownFact> known, int days, String language) {
        return ComingDays.of(
                pair,
                known,
                fact -> LocalDate.ofInstant(fact.toldAt(), clock.getZone()),
                LocalDate.now(clock),
                days,
                language);
    }

    Correspondence find(UUID id) {
        return pairs.get(id)
                .orElseThrow(() -> Problems.notFound(
                        "correspondence-not-found",
                        "There is no correspondence at this address; see the list at " + CorrespondenceResource.PATH
                                + "."));
    }

    private CorrespondenceView view(Correspondence pair) {
        return new CorrespondenceView(
                pair.id(),
                new LetterRequest.Sender(pair.sender().name(), pair.sender().signs()),
                new LetterRequest.Recipient(
                        pair.recipient().name(), pair.recipient().calledBy()),
                pair.relationship(),
                letters.countOf(pair.id()),
                facts.count(pair.id()),
                pair.createdAt(),
                pair.touchedAt());
    }

    private static KnownFactView view(KnownFact known, List<UUID> toldIn) {
        Fact fact = known.fact();
        return new KnownFactView(
                known.id(), fact.text(), fact.kind(), fact.when(), fact.question(), toldIn, known.toldAt());
    }
}
