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
            return new Position(last.rank(), last.fact().id());
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
        return byRank != 0
                ? byRank
                : a.fact().id().toString().compareTo(b.fact().id().toString());
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
                        "accountId = ?1 and monthDay between ?2 and ?3 and (monthDay > ?2 or id > ?4)"
                                + " order by accountId, monthDay, id",
                        account.id(),
                        (int) Math.max(0, after.rank() - begin),
                        (int) (last - begin),
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> new DatedFact(row.correspondenceId, row.view(), begin + row.monthDay))
                .toList();
    }

    /** What comes once, behind a place and up to a day. */
    private List<DatedFact> once(Position after, LocalDate until, int limit) {
        LocalDate day = after.day();
        boolean shown = after.rank() > DayIndex.rankOf(day); // all of that day: 29 February comes behind its 28th
        return find(
                        "accountId = ?1 and onceOn between ?2 and ?3 and (onceOn > ?4 or id > ?5)"
                                + " order by accountId, onceOn, id",
                        account.id(),
                        shown ? day.plusDays(1) : day,
                        until,
                        day,
                        after.id())
                .page(0, limit)
                .stream()
                .map(row -> new DatedFact(row.correspondenceId, row.view(), DayIndex.rankOf(row.onceOn)))
                .toList();
    }
}
