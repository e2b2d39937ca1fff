package org.longhand.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
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
        return facts.all().entrySet().stream()
                .flatMap(pair -> pair.getValue().stream()
                        .flatMap(fact ->
                                ComingDays.index(fact.fact(), LocalDate.ofInstant(fact.toldAt(), ZoneOffset.UTC))
                                        .stream()
                                        .map(day -> new DatedFact(pair.getKey(), fact, day.rank(today)))))
                .filter(dated -> dated.rank() >= DayIndex.rankOf(today) && dated.rank() <= DayIndex.rankOf(until))
                .sorted(nearest)
                .filter(dated -> after == null || nearest.compare(dated, at(after)) > 0)
                .limit(limit)
                .toList();
    }

    private static DatedFact at(Position after) {
        return new DatedFact(null, new KnownFact(after.id(), null, null), after.rank());
    }
}
