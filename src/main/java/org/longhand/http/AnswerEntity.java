package org.longhand.http;

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

/** The row of a {@link StoredAnswer}. */
@Entity
@Table(name = "stored_answer")
@IdClass(AnswerEntity.Key.class)
class AnswerEntity {

    record Key(UUID accountId, String idempotencyKey) implements Serializable {}

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
    StoredAnswer.State state;

    @Column(name = "resource_id")
    UUID resourceId;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    Integer status;

    String location;

    String etag;

    @Column(length = 1_000_000)
    String body;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    StoredAnswer toAnswer() {
        return new StoredAnswer(
                fingerprint,
                state,
                resourceId,
                subjectKind == null ? null : new AnswerSubject(subjectKind, subjectId),
                status == null ? null : new StoredAnswer.Reply(status, location, etag, body),
                createdAt);
    }

    void set(StoredAnswer answer) {
        fingerprint = answer.fingerprint();
        state = answer.state();
        resourceId = answer.resource();
        subjectKind = answer.subject() == null ? null : answer.subject().kind();
        subjectId = answer.subject() == null ? null : answer.subject().id();
        StoredAnswer.Reply reply = answer.reply();
        status = reply == null ? null : reply.status();
        location = reply == null ? null : reply.location();
        etag = reply == null ? null : reply.etag();
        body = reply == null ? null : reply.body();
        createdAt = answer.createdAt();
    }
}
