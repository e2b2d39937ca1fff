package org.longhand.http;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import org.longhand.http.StoredAnswer.State;

/** The table of answers to requests with a key. Each change is a transaction of its own, so that a crash shows. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<AnswerEntity, AnswerEntity.Key>, AnswerStore {

    @Override
    public StoredAnswer compute(Key key, UnaryOperator<StoredAnswer> change) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> changed(key, change));
        } catch (ConstraintViolationException e) {
            // Another request with the same new key was a moment quicker: now its row is there to be seen.
            return QuarkusTransaction.requiringNew().call(() -> changed(key, change));
        }
    }

    private StoredAnswer changed(Key key, UnaryOperator<StoredAnswer> change) {
        AnswerEntity row = findById(new AnswerEntity.Key(key.account(), key.text()), LockModeType.PESSIMISTIC_WRITE);
        StoredAnswer before = row == null ? null : row.toAnswer();
        StoredAnswer after = change.apply(before);
        if (after == before) {
            return after;
        }
        if (row == null) {
            row = new AnswerEntity();
            row.accountId = key.account();
            row.idempotencyKey = key.text();
        }
        row.set(after);
        persistAndFlush(row);
        return after;
    }

    @Override
    @Transactional
    public void subjectsDeleted(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            update(
                    "state = ?1, status = null, location = null, etag = null, body = null where subjectId in ?2",
                    State.SUBJECT_DELETED,
                    subjects);
        }
    }

    @Override
    @Transactional
    public void abandonAll() {
        update("state = ?1 where state = ?2", State.ABANDONED, State.RUNNING);
    }

    @Override
    @Transactional
    public void deleteBefore(Instant time) {
        delete("createdAt < ?1", time);
    }
}
