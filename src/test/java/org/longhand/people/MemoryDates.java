package org.longhand.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
                .thenComparing(dated -> dated.id().toString());
        return facts.pairs().stream()
                .flatMap(pair -> facts.of(pair).stream().flatMap(fact -> days(pair, fact, today)))
                .filter(dated -> dated.rank() >= DayIndex.rankOf(today) && dated.rank() <= DayIndex.rankOf(until))
                .sorted(nearest)
                .filter(dated -> after == null || nearest.compare(dated, at(after)) > 0)
                .limit(limit)
                .toList();
    }

    private static Stream<DatedFact> days(UUID pair, KnownFact fact, LocalDate today) {
        return ComingDays.indexes(fact.fact(), LocalDate.ofInstant(fact.toldAt(), ZoneOffset.UTC)).stream()
                .map(day -> new DatedFact(id(fact, day), pair, fact, day, day.rank(today)));
    }

    /** The same day of a fact has the same id each time, as a row has. */
    private static UUID id(KnownFact fact, DayIndex day) {
        return UUID.nameUUIDFromBytes((fact.id() + "\n" + day).getBytes(StandardCharsets.UTF_8));
    }

    private static DatedFact at(Position after) {
        return new DatedFact(after.id(), null, null, null, after.rank());
    }
}
