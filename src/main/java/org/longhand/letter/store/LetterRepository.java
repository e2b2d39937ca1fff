package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.ListPosition;
import org.longhand.people.Fact;

/** The stored letters of the current account. */
@ApplicationScoped
public class LetterRepository implements PanacheRepositoryBase<LetterEntity, UUID> {

    /** Bounds the newest letters, too: without a bound H2 reads all of an account by another index, and sorts them. */
    private static final Instant NO_TIME_IS_LATER = Instant.parse("9999-12-31T00:00:00Z");

    private final CurrentAccount account;

    LetterRepository(CurrentAccount account) {
        this.account = account;
    }

    /** @throws LetterException LETTER_NOT_FOUND */
    public LetterEntity require(UUID id) {
        return get(id).orElseThrow(() -> new LetterException(LetterException.Kind.LETTER_NOT_FOUND));
    }

    /**
     * As {@link #lock(UUID)}.
     *
     * @throws LetterException LETTER_NOT_FOUND
     */
    public LetterEntity requireLocked(UUID id) {
        return lock(id).orElseThrow(() -> new LetterException(LetterException.Kind.LETTER_NOT_FOUND));
    }

    public Optional<LetterEntity> get(UUID id) {
        return find("id = ?1 and accountId = ?2", id, account.id()).firstResultOptional();
    }

    /** For a change: whoever else wants to change this letter waits until ours is stored. */
    public Optional<LetterEntity> lock(UUID id) {
        return lock(id, account.id());
    }

    /** The same for work that goes on after the request that began it. */
    public Optional<LetterEntity> lock(UUID id, UUID owner) {
        return find("id = ?1 and accountId = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @param correspondence null for the letters of all */
    public List<LetterEntity> list(int limit, ListPosition after, UUID correspondence) {
        Parameters values = Parameters.with("account", account.id());
        String which = "accountId = :account";
        if (correspondence != null) {
            which += " and correspondenceId = :pair";
            values.and("pair", correspondence);
        }
        which += " and createdAt <= :at";
        values.and("at", after == null ? NO_TIME_IS_LATER : after.at());
        if (after != null) {
            which += " and (createdAt < :at or id < :id)";
            values.and("id", after.id());
        }
        // H2 reads by an index in its order only where that names all columns of it, those that are fixed, too.
        String owner = correspondence == null ? "accountId" : "correspondenceId";
        return find(which + " order by " + owner + ", createdAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    /**
     * An earlier letter of the same two people.
     *
     * @param date that stands on it
     * @param text that stands on its page
     */
    public record EarlierText(UUID letterId, LocalDate date, String occasion, String text) {}

    /** What the same correspondence's letters say that were begun before this one, newest first; in one statement. */
    public List<EarlierText> textsBefore(LetterEntity letter, int limit) {
        return getEntityManager()
                .createQuery("""
                select l.id, l.date, l.occasion, r.text from LetterEntity l
                join RevisionEntity r on r.letterId = l.id and r.number = l.currentRevision
                where l.accountId = :account and l.correspondenceId = :pair
                    and (l.createdAt < :at or (l.createdAt = :at and l.id < :id))
                order by l.createdAt desc, l.id desc""", Object[].class)
                .setParameter("account", letter.accountId)
                .setParameter("pair", letter.correspondenceId)
                .setParameter("at", letter.createdAt)
                .setParameter("id", letter.id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new EarlierText((UUID) row[0], (LocalDate) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** What each of these letters was told, in its order; in one statement. */
    public Map<UUID, List<Fact>> factsOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select f.letter.id, f from FactEntity f where f.letter.id in :ids order by f.position",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> ((FactEntity) row[1]).toFact(), Collectors.toList())));
    }

    /** How many letters each of these correspondences has; in one statement. */
    public Map<UUID, Long> countsOf(Collection<UUID> correspondences) {
        if (correspondences.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                select l.correspondenceId, count(l) from LetterEntity l
                where l.accountId = :account and l.correspondenceId in :ids
                group by l.correspondenceId""", Object[].class)
                .setParameter("account", account.id())
                .setParameter("ids", correspondences)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    public long countOf(UUID correspondence) {
        return count("accountId = ?1 and correspondenceId = ?2", account.id(), correspondence);
    }

    /** Takes all letters of a correspondence away for good. */
    public List<UUID> deleteOf(UUID correspondence) {
        List<LetterEntity> all = list("accountId = ?1 and correspondenceId = ?2", account.id(), correspondence);
        all.forEach(this::delete);
        flush();
        return all.stream().map(letter -> letter.id).toList();
    }

    /** For each known fact the letters that were given it, oldest first. */
    public Map<UUID, List<UUID>> toldIn(UUID correspondence) {
        return getEntityManager()
                .createQuery("""
                select f.knownFactId, f.letter.id from FactEntity f
                where f.accountId = :account and f.letter.correspondenceId = :pair and f.knownFactId is not null
                order by f.letter.createdAt, f.letter.id""", Object[].class)
                .setParameter("account", account.id())
                .setParameter("pair", correspondence)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
