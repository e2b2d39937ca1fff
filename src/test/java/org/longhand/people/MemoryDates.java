package org.longhand.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longhand.account.CurrentAccount;

/** Looks through all known facts for those that tell of a day. */
public final class MemoryDates extends DatedFacts {

    private final MemoryFacts facts;

    public MemoryDates(MemoryFacts facts) {
        super(new CurrentAccount());
        this.facts = facts;
    }

    @Override
    public List<DatedFact> between(LocalDate today, LocalDate until, Position after, int limit) {
        Comparator<DatedFact> nearest = Comparator.comparingLong(DatedFact::rank)
                .thenComparing(dated -> dated.fact().id().toString());
        return facts.pairs().stream()
                .flatMap(pair -> facts.of(pair).stream()
                        .flatMap(fact -> day(fact).stream().map(day -> new DatedFact(pair, fact, day.rank(today)))))
                .filter(dated -> dated.rank() >= DayIndex.rankOf(today) && dated.rank() <= DayIndex.rankOf(until))
                .sorted(nearest)
                .filter(dated -> after == null || nearest.compare(dated, at(after)) > 0)
                .limit(limit)
                .toList();
    }

    private static Optional<DayIndex> day(KnownFact fact) {
        return ComingDays.index(fact.fact(), LocalDate.ofInstant(fact.toldAt(), ZoneOffset.UTC));
    }

    private static DatedFact at(Position after) {
        return new DatedFact(null, new KnownFact(after.id(), null, null), after.rank());
    }
}
