package org.longhand.http;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where answers to requests with a key are kept. */
interface AnswerStore {

    /** A client's key; two accounts may use the same. */
    record Key(UUID account, String text) {}

    /**
     * Changes what is kept of a key, in one atomic step that is there to stay when this returns.
     *
     * @param change is given what is kept, or null, and gives what is to be kept; the same object changes nothing. What
     *     it throws is thrown on, and nothing is changed. It may be called twice
     * @return what is kept now
     */
    StoredAnswer compute(Key key, UnaryOperator<StoredAnswer> change);

    /**
     * {@link StoredAnswer#subjectDeleted} for all answers of all accounts about one of these; together with what else
     * the caller's transaction does, where there is one.
     */
    void subjectsDeleted(Collection<UUID> subjects);

    /** {@link StoredAnswer#abandoned} for all that are running. */
    void abandonAll();

    /** Deletes all answers whose key came before that. */
    void deleteBefore(Instant time);
}
