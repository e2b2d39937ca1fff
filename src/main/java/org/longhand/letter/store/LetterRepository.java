package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.http.Cursor;

/** The stored letters of the current account. */
@ApplicationScoped
public class LetterRepository implements PanacheRepositoryBase<LetterEntity, UUID> {

    private final CurrentAccount account;

    LetterRepository(CurrentAccount account) {
        this.account = account;
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
    public List<LetterEntity> list(int limit, Cursor after, UUID correspondence) {
        Parameters values = Parameters.with("account", account.id());
        String which = "accountId = :account";
        if (correspondence != null) {
            which += " and correspondenceId = :pair";
            values.and("pair", correspondence);
        }
        if (after != null) {
            which += " and (createdAt < :at or (createdAt = :at and id < :id))";
            values.and("at", after.at()).and("id", after.id());
        }
        return find(which + " order by createdAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    /** LetterRepository of the same correspondence that were begun before this one, newest first. */
    public List<LetterEntity> before(LetterEntity letter, int limit) {
        return list(limit, new Cursor(letter.createdAt, letter.id), letter.correspondenceId);
    }

    public long countOf(UUID correspondence) {
        return count("accountId = ?1 and correspondenceId = ?2", account.id(), correspondence);
    }

    public void deleteOf(UUID correspondence) {
        list("accountId = ?1 and correspondenceId = ?2", account.id(), correspondence)
                .forEach(this::delete);
        flush();
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
