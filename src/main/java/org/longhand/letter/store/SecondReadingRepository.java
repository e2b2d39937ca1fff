package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.longhand.proof.second.SecondReading;

/** The stored second readings. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class SecondReadingRepository implements PanacheRepositoryBase<SecondReadingEntity, UUID> {

    /** Of a letter that was drafted more often, the last ones are looked at: sentences of a text are rarely older. */
    private static final int MOST = 10;

    /**
     * What holds of the sentences of that revision: what was found of it and of earlier ones, the newest counting. In
     * one statement.
     */
    public SecondReading of(LetterEntity letter, int revision) {
        List<SecondReadingEntity> newestFirst = find(
                        "letterId = ?1 and accountId = ?2 and revision <= ?3 order by revision desc",
                        letter.id,
                        letter.accountId,
                        revision)
                .page(0, MOST)
                .list();
        return joined(newestFirst, told(letter));
    }

    /** What was not carried may be so by what was told since. */
    static SecondReading joined(List<SecondReadingEntity> newestFirst, int told) {
        SecondReading all = SecondReading.NONE;
        for (SecondReadingEntity row : newestFirst) {
            SecondReading one = SecondReading.parse(row.findings);
            all = (row.facts < told ? one.withoutUncarried() : one).then(all);
        }
        return all;
    }

    /** Keeps what was found of a revision; a second answer about the same one is not kept. */
    public void keep(LetterEntity letter, int revision, SecondReading reading, Instant now) {
        if (count("letterId = ?1 and accountId = ?2 and revision = ?3", letter.id, letter.accountId, revision) > 0) {
            return;
        }
        persist(row(letter, revision, reading, now));
    }

    static SecondReadingEntity row(LetterEntity letter, int revision, SecondReading reading, Instant now) {
        SecondReadingEntity row = new SecondReadingEntity();
        row.id = UUID.randomUUID();
        row.accountId = letter.accountId;
        row.letterId = letter.id;
        row.revision = revision;
        row.facts = told(letter);
        row.findings = reading.stored();
        row.createdAt = now;
        return row;
    }

    /** How many facts a letter has, those aside that are a confirmed claim. */
    static int told(LetterEntity letter) {
        return (int) letter.facts.stream()
                .filter(fact -> !"confirmed".equals(fact.kind))
                .count();
    }
}
