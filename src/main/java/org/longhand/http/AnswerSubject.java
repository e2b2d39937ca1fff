package org.longhand.http;

import java.util.Objects;
import java.util.UUID;

/**
 * What the answer to a request tells of. When that is deleted, {@link Idempotency#forget} erases the answer with it.
 *
 * @param kind such as {@code letter}; a replay after the deletion is the problem {@code letter-deleted}
 * @param id null where the request makes it: {@link Idempotency.Attempt#made} says it then
 */
public record AnswerSubject(String kind, UUID id) {

    public AnswerSubject {
        Objects.requireNonNull(kind);
    }

    /** Something that is there already. */
    public static AnswerSubject of(String kind, UUID id) {
        return new AnswerSubject(kind, Objects.requireNonNull(id));
    }

    /** What the request makes. */
    public static AnswerSubject made(String kind) {
        return new AnswerSubject(kind, null);
    }

    AnswerSubject orMade(UUID made) {
        return id == null ? new AnswerSubject(kind, made) : this;
    }
}
