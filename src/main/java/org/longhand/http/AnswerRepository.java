package org.longhand.http;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.longhand.http.AnswerEntity.Key;
import org.longhand.http.AnswerEntity.State;

/** The table of answers to requests with a key. Each step is a transaction of its own, so that a crash shows. */
@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<AnswerEntity, Key> {

    /** The row of this key: DONE with its answer, or newly RUNNING and ours. */
    @Transactional(TxType.REQUIRES_NEW)
    AnswerEntity begin(UUID account, String key, String fingerprint, Instant now) {
        delete("createdAt < ?1", now.minus(Idempotency.KEPT));
        AnswerEntity row = findById(new Key(account, key), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new AnswerEntity();
            row.accountId = account;
            row.idempotencyKey = key;
            row.fingerprint = fingerprint;
            row.createdAt = now;
            row.state = State.RUNNING;
            insert(row);
            return row;
        }
        if (!row.fingerprint.equals(fingerprint)) {
            throw Problems.problem(
                            422,
                            "idempotency-key-reused",
                            "This key belongs to another request",
                            "The `Idempotency-Key` was used for a different request. Use a new key for a new request.")
                    .build();
        }
        if (row.state == State.RUNNING) {
            throw running();
        }
        if (row.state == State.ABANDONED) {
            row.state = State.RUNNING;
        }
        return row;
    }

    private void insert(AnswerEntity row) {
        try {
            persistAndFlush(row);
        } catch (jakarta.persistence.PersistenceException e) {
            throw running(); // another request with the same key was a moment quicker
        }
    }

    private static io.quarkiverse.resteasy.problem.HttpProblem running() {
        return Problems.problem(
                        409,
                        "request-still-running",
                        "The first request with this key is still running",
                        "Wait a moment, then send it again to get its answer.")
                .withHeader("Retry-After", 2)
                .build();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void made(UUID account, String key, UUID resource) {
        findById(new Key(account, key)).resourceId = resource;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(UUID account, String key, int status, String location, String etag, String body) {
        AnswerEntity row = findById(new Key(account, key));
        row.state = State.DONE;
        row.status = status;
        row.location = location;
        row.etag = etag;
        row.body = body;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void abandon(UUID account, String key) {
        update("state = ?1 where accountId = ?2 and idempotencyKey = ?3", State.ABANDONED, account, key);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void abandonAll() {
        update("state = ?1 where state = ?2", State.ABANDONED, State.RUNNING);
    }
}
