package org.longhand.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.longhand.drafting.DraftReview;

/**
 * What every draft on its way needs.
 *
 * @param later  runs something after a while, on a thread that may block
 * @param mapper writes problems
 */
record DraftTools(DraftLedger ledger, DraftReview review, BiConsumer<Duration, Runnable> later, ObjectMapper mapper) {

    /** A problem as its body would be. */
    String json(HttpProblem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written as JSON", e);
        }
    }
}
