package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;

/** The stored counts of remarks. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class RemarkCountRepository implements PanacheRepositoryBase<RemarkCountEntity, UUID> {

    /** For a letter that is stored just now. */
    void begin(LetterEntity letter) {
        RemarkCountEntity row = new RemarkCountEntity();
        row.letterId = letter.id;
        row.accountId = letter.accountId;
        persist(row);
    }

    RemarkTally of(LetterEntity letter) {
        RemarkCountEntity row = findById(letter.id);
        return row == null ? RemarkTally.NONE : row.tally();
    }

    /** Something changed that the remarks on this letter depend on, but nothing that another letter's depend on. */
    public void changed(LetterEntity letter) {
        flush();
        update("changes = changes + 1 where letterId = ?1", letter.id);
        // The update passes by what this transaction may have read of the row before.
        getEntityManager().refresh(findById(letter.id));
    }

    /** What this letter tells changed: the remarks on it, and on the letters of the pair that were begun after it. */
    public void toldOtherwise(LetterEntity letter) {
        changed(letter);
        getEntityManager()
                .createQuery("""
                update RemarkCountEntity c set c.changes = c.changes + 1 where c.letterId in (
                    select l.id from LetterEntity l where l.accountId = :account and l.correspondenceId = :pair
                        and (l.createdAt > :at or (l.createdAt = :at and l.id > :id)))""")
                .setParameter("account", letter.accountId)
                .setParameter("pair", letter.correspondenceId)
                .setParameter("at", letter.createdAt)
                .setParameter("id", letter.id)
                .executeUpdate();
    }

    /**
     * Keeps what was counted, where nothing has changed since.
     *
     * @param changes see {@link RemarkTally#changes}, as it was when the counting began
     * @param reading the red pen's version
     */
    public void counted(UUID letter, long changes, RemarkCount count, String reading) {
        update(
                "total = ?1, blocking = ?2, reading = ?3, countedChanges = changes "
                        + "where letterId = ?4 and changes = ?5",
                count.total(),
                count.blocking(),
                reading,
                letter,
                changes);
    }
}
