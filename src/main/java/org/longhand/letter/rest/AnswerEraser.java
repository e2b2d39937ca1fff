package org.longhand.letter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.longhand.http.Idempotency;
import org.longhand.letter.model.Erased;

/** What was taken away for good is not told again by an answer that was kept for a key. */
@ApplicationScoped
class AnswerEraser {

    private final Idempotency answers;

    AnswerEraser(Idempotency answers) {
        this.answers = answers;
    }

    /** Within the transaction that takes it away. */
    void erase(@Observes Erased erased) {
        answers.forget(erased.id());
    }
}
