package org.longhand.letter.draft;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.Writer;
import org.longhand.letter.remarks.RemarkCounter;

/**
 * What every draft on its way needs.
 *
 * @param after is told of each draft that was kept whole
 * @param later runs something after a while, on a thread that may block
 */
record DraftTools(
        DraftTransactions drafts,
        DraftReview review,
        RemarkCounter counter,
        AfterDraft after,
        BiConsumer<Duration, Runnable> later) {

    private static final Logger LOG = Logger.getLogger(DraftTools.class);

    /** What follows a draft that is kept; nobody waits for it. */
    interface AfterDraft {

        void kept(Writer writer, UUID letter, int revision);
    }

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
}
