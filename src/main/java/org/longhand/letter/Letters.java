package org.longhand.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.http.Cursor;

/** The stored letters of the current account. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<LetterEntity, UUID> {

    private final CurrentAccount account;

    Letters(CurrentAccount account) {
        this.account = account;
    }

    Optional<LetterEntity> get(UUID id) {
        return find("id = ?1 and accountId = ?2", id, account.id()).firstResultOptional();
    }

    /** For a change: whoever else wants to change this letter waits until ours is stored. */
    Optional<LetterEntity> lock(UUID id) {
        return lock(id, account.id());
    }

    /** The same for work that goes on after the request that began it. */
    Optional<LetterEntity> lock(UUID id, UUID owner) {
        return find("id = ?1 and accountId = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<LetterEntity> list(int limit, Cursor after) {
        String newestFirst = "order by createdAt desc, id desc";
        var query = after == null
                ? find("accountId = ?1 " + newestFirst, account.id())
                : find("accountId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3)) " + newestFirst,
                        account.id(), after.at(), after.id());
        return query.page(0, limit).list();
    }
}
