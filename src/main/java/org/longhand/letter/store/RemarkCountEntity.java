package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;

/**
 * How many remarks there are on a letter. A row of its own beside the letter's: counting again is no change of the
 * letter, and needs none of its locks.
 */
@Entity
@Table(name = "remark_count")
class RemarkCountEntity extends PanacheEntityBase {

    @Id
    @Column(name = "letter_id")
    UUID letterId;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    /** Goes up whenever something changes that remarks depend on. */
    long changes;

    /** The value of {@link #changes} at which it was counted; null where it was not. */
    @Column(name = "counted_changes")
    Long countedChanges;

    /** The value of {@link PairChangesEntity#changes} at which it was counted; null where it was not. */
    @Column(name = "counted_pair_changes")
    Long countedPairChanges;

    /** The version of the red pen that counted. */
    String reading;

    Integer total;

    Integer blocking;

    /** Null where it was counted before remarks were shaded. */
    Integer shaded;

    RemarkTally tally(long pairChanges) {
        boolean counted = countedChanges != null
                && countedChanges == changes
                && countedPairChanges != null
                && countedPairChanges == pairChanges;
        return new RemarkTally(
                changes,
                pairChanges,
                total == null ? null : new RemarkCount(total, blocking, shaded == null ? 0 : shaded),
                counted ? reading : null);
    }
}
