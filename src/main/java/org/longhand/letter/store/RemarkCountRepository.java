package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;

/** The stored counts of remarks. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class RemarkCountRepository implements PanacheRepositoryBase<RemarkCountEntity, UUID> {

    /** For a letter that is stored just now; its correspondence is locked. */
    void begin(LetterEntity letter) {
        RemarkCountEntity row = new RemarkCountEntity();
        row.letterId = letter.id;
        row.accountId = letter.accountId;
        persist(row);
        if (getEntityManager().find(PairChangesEntity.class, letter.correspondenceId) == null) {
            PairChangesEntity pair = new PairChangesEntity();
            pair.correspondenceId = letter.correspondenceId;
            pair.persist();
        }
    }

    /** In one statement. */
    RemarkTally of(LetterEntity letter) {
        return getEntityManager()
                .createQuery(
                        "select c, p.changes from RemarkCountEntity c, PairChangesEntity p"
                                + " where c.letterId = :letter and p.correspondenceId = :pair",
                        Object[].class)
                .setParameter("letter", letter.id)
                .setParameter("pair", letter.correspondenceId)
                .getResultStream()
                .findFirst()
                .map(row -> ((RemarkCountEntity) row[0]).tally((Long) row[1]))
                .orElse(RemarkTally.NONE);
    }

    /** Something changed that the remarks on this letter depend on, but nothing that another letter's depend on. */
    public void changed(LetterEntity letter) {
        flush();
        update("changes = changes + 1 where letterId = ?1", letter.id);
        // The update passes by what this transaction may have read of the row before.
        getEntityManager().refresh(findById(letter.id));
    }

    /**
     * What this letter tells changed: the remarks on it, and maybe those on the pair's later letters. These are not
     * touched, for who writes one of them holds its row: a number of the pair's goes up instead, and no lock is taken
     * after that one.
     */
    public void toldOtherwise(LetterEntity letter) {
        changed(letter);
        getEntityManager()
                .createQuery(
                        "update PairChangesEntity p set p.changes = p.changes + 1 where p.correspondenceId = :pair")
                .setParameter("pair", letter.correspondenceId)
                .executeUpdate();
    }

    /**
     * Keeps what was counted, where nothing has changed since.
     *
     * @param counted what it was counted from, as it stood when the counting began
     * @param reading the red pen's version
     */
    public void counted(UUID letter, RemarkTally counted, RemarkCount count, String reading) {
        update(
                "total = ?1, blocking = ?2, shaded = ?3, reading = ?4, countedChanges = changes,"
                        + " countedPairChanges = ?5 where letterId = ?6 and changes = ?7",
                count.total(),
                count.blocking(),
                count.shaded(),
                reading,
                counted.pairChanges(),
                letter,
                counted.changes());
    }
}
