package org.longhand.letter.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftReview;

/**
 * What every draft on its way needs.
 *
 * @param later runs something after a while, on a thread that may block
 * @param mapper writes problems
 */
record DraftTools(DraftLedger ledger, DraftReview review, BiConsumer<Duration, Runnable> later, ObjectMapper mapper) {

    private static final Logger LOG = Logger.getLogger(DraftTools.class);

    /** What there is to say of a draft; nothing where the review fails, which costs no draft. */
    List<?> remarks(UUID letter, int revision) {
        try {
            return review.remarks(letter, revision);
        } catch (RuntimeException e) {
            unread(letter, e);
            return List.of();
        }
    }

    static void unread(UUID letter, RuntimeException e) {
        LOG.errorf(
                "a draft of letter %s could not be reviewed: %s",
                letter, e.getClass().getName());
    }

    /** A problem as its body would be. */
    String json(HttpProblem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that cannot be written as JSON", e);
        }
    }
}
