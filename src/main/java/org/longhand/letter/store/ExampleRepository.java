package org.longhand.letter.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.account.CurrentAccount;

/** Which letter was laid on the current account's shelf as an example. */
@ApplicationScoped
public class ExampleRepository {

    private final EntityManager database;
    private final CurrentAccount account;

    ExampleRepository(EntityManager database, CurrentAccount account) {
        this.database = database;
        this.account = account;
    }

    /** The example's id; null where there was none yet. It may have been deleted since. */
    @Transactional
    public UUID id() {
        return (UUID) database.createNativeQuery("select example_letter from account where id = ?1", UUID.class)
                .setParameter(1, account.id())
                .getSingleResult();
    }

    /**
     * Within the caller's transaction: has whoever else wants to lay one wait for its end.
     *
     * @return whether there was none yet
     */
    public boolean lock() {
        return !database.createNativeQuery(
                        "select id from account where id = ?1 and example_letter is null for update", UUID.class)
                .setParameter(1, account.id())
                .getResultList()
                .isEmpty();
    }

    /** Within the caller's transaction: this letter is the example. */
    public void laid(UUID letter) {
        database.createNativeQuery("update account set example_letter = ?1 where id = ?2")
                .setParameter(1, letter)
                .setParameter(2, account.id())
                .executeUpdate();
    }
}
