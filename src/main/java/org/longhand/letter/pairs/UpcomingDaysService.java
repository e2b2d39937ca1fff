package org.longhand.letter.pairs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.people.ComingDay;
import org.longhand.people.ComingDays;
import org.longhand.people.Correspondence;
import org.longhand.people.Correspondences;
import org.longhand.people.DatedFacts;
import org.longhand.people.KnownFact;
import org.longhand.people.KnownFacts;
import org.longhand.people.day.Endings;

/** The days that come, as they were told in correspondences. */
@ApplicationScoped
public class UpcomingDaysService {

    private final CorrespondenceService correspondences;
    private final Correspondences pairs;
    private final KnownFacts facts;
    private final DatedFacts dated;
    private final Clock clock;

    UpcomingDaysService(
            CorrespondenceService correspondences,
            Correspondences pairs,
            KnownFacts facts,
            DatedFacts dated,
            Clock clock) {
        this.correspondences = correspondences;
        this.pairs = pairs;
        this.facts = facts;
        this.dated = dated;
        this.clock = clock;
    }

    /** A day that comes, and in which correspondence it was told. */
    public record UpcomingDay(
            UUID correspondence, @JsonUnwrapped ComingDay day) {}

    /** The days that come within so many days, as they were told in one correspondence. */
    @Transactional
    public List<ComingDay> coming(UUID id, int days, String language) {
        return coming(correspondences.find(id), facts.of(id), days, language);
    }

    /**
     * Days that come in all correspondences.
     *
     * @param next where the list goes on; null at its end
     */
    public record UpcomingDays(List<UpcomingDay> days, DatedFacts.Position next) {}

    /**
     * The same in all correspondences: the nearest first, those of one day by what they say, as far as they come in one
     * part of the list. In six statements at most, however many letters there are.
     *
     * @param after null for the beginning
     * @param limit facts that are looked at; some tell of no day that still comes
     */
    @Transactional
    public UpcomingDays coming(int days, String language, DatedFacts.Position after, int limit) {
        LocalDate today = LocalDate.now(clock);
        List<DatedFacts.DatedFact> found = dated.between(today, today.plusDays(days), after, limit + 1);
        List<DatedFacts.DatedFact> shown = found.subList(0, Math.min(limit, found.size()));
        Map<UUID, Correspondence> known = pairs.all(
                shown.stream().map(DatedFacts.DatedFact::correspondence).collect(Collectors.toSet()));
        Map<UUID, List<String>> lives = facts.tellingOfLives(known.keySet());
        Map<UUID, Endings> endings = known.values().stream()
                .collect(Collectors.toMap(
                        Correspondence::id,
                        pair -> ComingDays.endings(pair, lives.getOrDefault(pair.id(), List.of()))));
        List<UpcomingDay> coming = shown.stream()
                .flatMap(fact -> days(fact, known.get(fact.correspondence()), today, language, endings).stream()
                        .filter(day -> day.inDays() <= days)
                        .map(day -> new UpcomingDay(fact.correspondence(), day)))
                .sorted(Comparator.comparing((UpcomingDay d) -> d.day().date())
                        .thenComparing(d -> d.day().says()))
                .toList();
        return new UpcomingDays(coming, found.size() > limit ? DatedFacts.Position.of(shown.get(limit - 1)) : null);
    }

    /** What a fact says of one of its days; that of another stands elsewhere in the list. */
    private List<ComingDay> days(
            DatedFacts.DatedFact dated,
            Correspondence pair,
            LocalDate today,
            String language,
            Map<UUID, Endings> endings) {
        LocalDate told = LocalDate.ofInstant(dated.fact().toldAt(), clock.getZone());
        return ComingDays.of(pair, dated.fact(), told, today, language, endings.get(pair.id()), dated.day());
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
}
