package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.longhand.account.CurrentAccount;

/** Known facts by the days that they tell of, read by an index in the order in which these days come. */
@ApplicationScoped
public class DatedFacts implements PanacheRepositoryBase<KnownFactDayEntity, UUID> {

    private static final int FEBRUARY_28 = 228;
    private static final String WITH_FACT = "from KnownFactDayEntity d join fetch d.fact where ";

    private final CurrentAccount account;

    DatedFacts(CurrentAccount account) {
        this.account = account;
    }

    /**
     * A fact that tells of a day.
     *
     * @param id of this day; a fact may tell of several
     * @param day when it comes
     * @param rank its place in the order, see {@link DayIndex#rank(LocalDate)}
     */
    public record DatedFact(UUID id, UUID correspondence, KnownFact fact, DayIndex day, long rank) {}

    /**
     * A place in the order of the days that come.
     *
     * @param rank of the last fact before it
     * @param id of that day
     */
    public record Position(long rank, UUID id) {

        /** Before everything that comes on that day. */
        static Position before(LocalDate day) {
            return new Position(DayIndex.rankOf(day), new UUID(0, 0));
        }

        /** The day on which it stands; 29 February of a common year is its 28th. */
        LocalDate day() {
            int monthDay = (int) (rank % DayIndex.YEAR);
            return MonthDay.of(monthDay / 100, monthDay % 100).atYear((int) (rank / DayIndex.YEAR));
        }

        /**
         * @param rank of the year 1 to 9999
         * @throws IllegalArgumentException where it is the rank of no day
         */
        public static Position at(long rank, UUID id) {
            Position position = new Position(rank, id);
            try {
                if (rank < DayIndex.YEAR || rank >= DayIndex.YEAR * DayIndex.YEAR) {
                    throw new IllegalArgumentException("the rank of no day");
                }
                position.day();
                return position;
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("the rank of no day", e);
            }
        }

        public static Position of(DatedFact last) {
            return new Position(last.rank(), last.id());
        }
    }

    /**
     * Those whose day comes from today on until another day, the nearest first, in three statements at most.
     *
     * @param until less than a year and a day ahead
     * @param after null for the beginning
     */
    @Transactional
    public List<DatedFact> between(LocalDate today, LocalDate until, Position after, int limit) {
        Position from = after == null || after.rank() < DayIndex.rankOf(today) ? Position.before(today) : after;
        long last = last(until);
        List<DatedFact> found = new ArrayList<>(once(from, until, limit));
        // What comes each year comes this year from today on, and next year before today's date.
        found.addAll(yearly(from, today.getYear(), Math.min(last, DayIndex.rankOf(lastDay(today))), limit));
        found.addAll(
                yearly(from, today.getYear() + 1, Math.min(last, DayIndex.rankOf(today) + DayIndex.YEAR - 1), limit));
        return found.stream().sorted(DatedFacts::compare).limit(limit).toList();
    }

    private static int compare(DatedFact a, DatedFact b) {
        int byRank = Long.compare(a.rank(), b.rank());
        // As the database orders ids: by their bytes.
        return byRank != 0 ? byRank : a.id().toString().compareTo(b.id().toString());
    }

    private static DatedFact dated(KnownFactDayEntity row, long rank) {
        return new DatedFact(row.id, row.fact.correspondenceId, row.fact.view(), row.index(), rank);
    }

    private static LocalDate lastDay(LocalDate today) {
        return LocalDate.of(today.getYear(), 12, 31);
    }

    /** 29 February comes on the 28th in common years. */
    private static long last(LocalDate until) {
        long rank = DayIndex.rankOf(until);
        return rank % DayIndex.YEAR == FEBRUARY_28 && !until.isLeapYear() ? rank + 1 : rank;
    }

    /** What comes each year, of one year, behind a place and up to a rank. */
    private List<DatedFact> yearly(Position after, int year, long last, int limit) {
        long begin = DayIndex.YEAR * year;
        if (last < begin || last < after.rank()) {
            return List.of();
        }
        return find(
                        WITH_FACT
                                + "d.accountId = ?1 and d.monthDay between ?2 and ?3 and (d.monthDay > ?2"
                                + " or d.id > ?4)"
                                + " order by d.accountId, d.monthDay, d.id",
                        account.id(),
                        (int) Math.max(0, after.rank() - begin),
                        (int) (last - begin),
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> dated(row, begin + row.monthDay))
                .toList();
    }

    /** What comes once, behind a place and up to a day. */
    private List<DatedFact> once(Position after, LocalDate until, int limit) {
        LocalDate day = after.day();
        boolean shown = after.rank() > DayIndex.rankOf(day); // all of that day: 29 February comes behind its 28th
        return find(
                        WITH_FACT + "d.accountId = ?1 and d.onceOn between ?2 and ?3 and (d.onceOn > ?4 or d.id > ?5)"
                                + " order by d.accountId, d.onceOn, d.id",
                        account.id(),
                        shown ? day.plusDays(1) : day,
                        until,
                        day,
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> dated(row, DayIndex.rankOf(row.onceOn)))
                .toList();
    }
}
