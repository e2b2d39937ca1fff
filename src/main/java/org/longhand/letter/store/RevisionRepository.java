package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.letter.model.Revision;
import org.longhand.proof.author.WrittenText;

/** The stored revisions. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, UUID> {

    public Optional<RevisionEntity> get(LetterEntity letter, int number) {
        return find("letterId = ?1 and accountId = ?2 and number = ?3", letter.id, letter.accountId, number)
                .firstResultOptional();
    }

    /** The last one that a writer wrote, not one that a person took up again. */
    public Optional<RevisionEntity> latestDraft(LetterEntity letter) {
        return find(
                        "letterId = ?1 and accountId = ?2 and author = ?3 and restoredFrom is null "
                                + "order by number desc",
                        letter.id,
                        letter.accountId,
                        Revision.Author.MODEL)
                .firstResultOptional();
    }

    /** Who wrote what up to that number, oldest first; in one statement. */
    public List<WrittenText> writtenUpTo(LetterEntity letter, int number) {
        return getEntityManager()
                .createQuery("""
                select r.number, r.author, r.text, r.restoredFrom from RevisionEntity r
                where r.letterId = :letter and r.accountId = :account and r.number <= :number
                order by r.number""", Object[].class)
                .setParameter("letter", letter.id)
                .setParameter("account", letter.accountId)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new WrittenText(
                        (Integer) row[0], row[1] == Revision.Author.HUMAN, (String) row[2], (Integer) row[3]))
                .toList();
    }

    /** All of them, oldest first. */
    public List<RevisionEntity> of(LetterEntity letter) {
        return list("letterId = ?1 and accountId = ?2 order by number", letter.id, letter.accountId);
    }
}
