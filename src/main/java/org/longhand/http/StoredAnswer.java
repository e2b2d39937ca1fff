package org.longhand.http;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of one request with an {@code Idempotency-Key}, and the rules of how it goes on.
 *
 * @param fingerprint of the request: the same key with another one is refused
 * @param resource what the request has made so far, so that a second try goes on with it; or null
 * @param subject what the answer tells of, or null
 * @param reply the answer, while the state is {@link State#DONE}; else null
 * @param createdAt when the key came first
 */
record StoredAnswer(
        String fingerprint, State state, UUID resource, AnswerSubject subject, Reply reply, Instant createdAt) {

    /** How long a key means the same request. */
    static final Duration KEPT = Duration.ofHours(24);

    enum State {
        RUNNING,
        DONE,
        /** It began and did not end well; the same request may take it up again. */
        ABANDONED,
        /** Its subject was deleted; there is nothing to replay and nothing to take up. */
        SUBJECT_DELETED
    }

    /** An answer as it is sent again. */
    record Reply(int status, String location, String etag, String body) {}

    /**
     * The state in which a request finds its key: {@link State#DONE} with the answer to replay, or
     * {@link State#RUNNING}, which now is its own.
     *
     * @param before null where the key is new
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code idempotency-key-reused}, 409
     *     {@code request-still-running}, 410 when its subject was deleted
     */
    static StoredAnswer claim(StoredAnswer before, String fingerprint, AnswerSubject subject, Instant now) {
        if (before == null || before.createdAt.isBefore(now.minus(KEPT))) {
            return new StoredAnswer(fingerprint, State.RUNNING, null, subject, null, now);
        }
        if (!before.fingerprint.equals(fingerprint)) {
            throw Problems.problem(
                            422,
                            "idempotency-key-reused",
                            "This key belongs to another request",
                            "The `Idempotency-Key` was used for a different request. Use a new key for a new request.")
                    .build();
        }
        return switch (before.state) {
            case DONE -> before;
            case ABANDONED -> before.with(State.RUNNING, null);
            case RUNNING ->
                throw Problems.problem(
                                409,
                                "request-still-running",
                                "The first request with this key is still running",
                                "Wait a moment, then send it again to get its answer.")
                        .withHeader("Retry-After", 2)
                        .build();
            case SUBJECT_DELETED ->
                throw Problems.problem(
                                410,
                                before.subject.kind() + "-deleted",
                                "Deleted",
                                "What this request made or changed has been deleted since, and its answer with it. "
                                        + "Use a new key for a new request.")
                        .build();
        };
    }

    StoredAnswer made(UUID made) {
        return state != State.RUNNING
                ? this
                : new StoredAnswer(
                        fingerprint, state, made, subject == null ? null : subject.orMade(made), reply, createdAt);
    }

    /** The work has ended well. An answer whose subject was deleted meanwhile is not kept. */
    StoredAnswer done(Reply answer) {
        return state == State.RUNNING ? with(State.DONE, answer) : this;
    }

    /** The work has failed. */
    StoredAnswer abandoned() {
        return state == State.RUNNING ? with(State.ABANDONED, null) : this;
    }

    StoredAnswer subjectDeleted() {
        return with(State.SUBJECT_DELETED, null);
    }

    private StoredAnswer with(State next, Reply answer) {
        return new StoredAnswer(fingerprint, next, resource, subject, answer, createdAt);
    }
}
