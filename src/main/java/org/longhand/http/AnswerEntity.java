package org.longhand.http;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What became of one request with an {@code Idempotency-Key}. */
@Entity
@Table(name = "stored_answer")
@IdClass(AnswerEntity.Key.class)
class AnswerEntity extends PanacheEntityBase {

    record Key(UUID accountId, String idempotencyKey) implements Serializable {}

    /** ABANDONED: it began and did not end well; the same request may take it up again. */
    enum State {
        RUNNING,
        DONE,
        ABANDONED
    }

    @Id
    @Column(name = "account_id")
    UUID accountId;

    @Id
    @Column(name = "idempotency_key")
    String idempotencyKey;

    @Column(nullable = false)
    String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    State state;

    /** What the request has made so far, so that a second try goes on with it. */
    @Column(name = "resource_id")
    UUID resourceId;

    Integer status;

    String location;

    String etag;

    @Column(length = 1_000_000)
    String body;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;
}
