package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.longhand.account.CurrentAccount;

/** Known facts by the days that they tell of, read by an index in the order in which these days come. */
@ApplicationScoped
public class DatedFacts implements PanacheRepositoryBase<KnownFactEntity, UUID> {

    private static final int FEBRUARY_28 = 228;

    private final CurrentAccount account;

    DatedFacts(CurrentAccount account) {
        this.account = account;
    }

    /**
     * A fact that tells of a day.
     *
     * @param rank its place in the order, see {@link DayIndex#rank(LocalDate)}
     */
    public record DatedFact(UUID correspondence, KnownFact fact, long rank) {}

    /**
     * A place in the order of the days that come.
     *
     * @param rank of the last fact before it
     * @param id of that fact
     */
    public record Position(long rank, UUID id) {

        public static Position of(DatedFact last) {
            return new Position(last.rank(), last.fact().id());
        }
    }

    /**
     * Those whose day comes from today on until another day, the nearest first, in three statements at most.
     *
     * @param until less than two years ahead
     * @param after null for the beginning
     */
    @Transactional
    public List<DatedFact> between(LocalDate today, LocalDate until, Position after, int limit) {
        List<DatedFact> found = new ArrayList<>();
        Position from = after == null ? new Position(-1, new UUID(0, 0)) : after;
        long first = Math.max(DayIndex.rank(today, today), from.rank());
        long last = last(until, today);
        // What comes each year comes this year from today on, and next year before today's date.
        long thisYear = Math.min(last, 1231);
        if (first <= thisYear) {
            found.addAll(yearly(first, thisYear, 0, from, limit, today));
        }
        long nextYear = Math.min(last, 10_000L + (DayIndex.rank(today, today) - 1));
        if (last > 10_000 && Math.max(first, 10_000) <= nextYear) {
            found.addAll(yearly(Math.max(first, 10_000) - 10_000, nextYear - 10_000, 10_000, from, limit, today));
        }
        found.addAll(once(today, until, from, limit));
        return found.stream()
                .sorted(Comparator.comparingLong(DatedFact::rank)
                        .thenComparing(dated -> dated.fact().id().toString()))
                .limit(limit)
                .toList();
    }

    /** 29 February comes on the 28th in common years. */
    private static long last(LocalDate until, LocalDate today) {
        long rank = DayIndex.rank(until, today);
        return rank % 10_000 == FEBRUARY_28 && !until.isLeapYear() ? rank + 1 : rank;
    }

    private List<DatedFact> yearly(long from, long to, long year, Position after, int limit, LocalDate today) {
        return find(
                        "accountId = ?1 and monthDay between ?2 and ?3 and (monthDay > ?4 or id > ?5)"
                                + " order by accountId, monthDay, id",
                        account.id(),
                        (int) from,
                        (int) to,
                        (int) Math.max(-1, after.rank() - year),
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> new DatedFact(row.correspondenceId, row.view(), year + row.monthDay))
                .toList();
    }

    private List<DatedFact> once(LocalDate today, LocalDate until, Position after, int limit) {
        LocalDate from = after.rank() < 0 ? today : day(after.rank(), today);
        boolean shown = after.rank() > DayIndex.rank(from, today); // all of that day: 29 February comes behind its 28th
        LocalDate begin = from.isBefore(today) ? today : shown ? from.plusDays(1) : from;
        return find(
                        "accountId = ?1 and onceOn between ?2 and ?3 and (onceOn > ?4 or id > ?5)"
                                + " order by accountId, onceOn, id",
                        account.id(),
                        begin,
                        until,
                        after.rank() < 0 || shown ? begin.minusDays(1) : from,
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> new DatedFact(row.correspondenceId, row.view(), DayIndex.rank(row.onceOn, today)))
                .toList();
    }

    /** The day of a rank; 29 February of a common year is its 28th. */
    private static LocalDate day(long rank, LocalDate today) {
        int monthDay = (int) (rank % 10_000);
        return MonthDay.of(monthDay / 100, monthDay % 100).atYear(today.getYear() + (int) (rank / 10_000));
    }
}
