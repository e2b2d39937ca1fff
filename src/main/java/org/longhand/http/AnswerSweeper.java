package org.longhand.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Deletes kept answers when their time is over, whether requests come or not: there is a letter's text in them. It does
 * so apart from requests, none of which waits for the rows.
 */
@ApplicationScoped
class AnswerSweeper {

    private static final Logger LOG = Logger.getLogger(AnswerSweeper.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final AnswerStore answers;
    private final Clock clock;
    private ScheduledFuture<?> sweeps;

    AnswerSweeper(AnswerStore answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        answers.abandonAll(); // what ran when the program stopped runs no more; with several machines this is a lease
        sweeps = Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(
                        // The pool's timer may tick on an event loop, and a sweep blocks.
                        () -> Infrastructure.getDefaultWorkerPool().execute(this::sweep),
                        0,
                        PAUSE.toSeconds(),
                        TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (sweeps != null) { // null where the program did not get so far
            sweeps.cancel(false);
        }
    }

    void sweep() {
        try {
            answers.deleteBefore(clock.instant().minus(StoredAnswer.KEPT));
        } catch (RuntimeException e) { // or there would be no next time
            LOG.warnf(
                    "Kept answers that are over were not deleted: %s",
                    e.getClass().getName());
        }
    }
}
