package org.longhand.letter.draft;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.letter.draft.DraftLedger.Begun;
import org.longhand.letter.draft.DraftLedger.Kept;
import org.longhand.letter.model.Letter;

/**
 * One draft on its way, from the writer's first word to the stored revision. Words are taken on whatever thread brings
 * them, which may be an event loop; what blocks (saving, reviewing) is done on a worker, and no thread waits in
 * between.
 */
final class DraftRun {

    private static final Logger LOG = Logger.getLogger(DraftRun.class);

    /** Why a draft is stopped from outside. */
    enum Stop {
        CANCELLED,
        CLOSING,
        DELETED
    }

    private final DraftTools tools;
    private final Begun begun;
    private final DraftKeeper keeper;
    private final Writer writer;
    private final DraftRequest request;
    private final LiveText text;
    private final DraftSaver saver;
    private final CompletableFuture<Kept> outcome = new CompletableFuture<>();
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    /** Whether the take that is being written has come to an end, one way or the other. */
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile Cancellable words;
    private FirstTake first;

    /** A whole draft that went back to its writer. */
    private record FirstTake(String text, Kept kept, String reason) {}

    DraftRun(DraftTools tools, Begun begun, Writer writer, DraftRequest request) {
        this.tools = tools;
        this.begun = begun;
        this.keeper = new DraftKeeper(tools, begun, writer, request);
        this.writer = writer;
        this.request = request;
        this.text = new LiveText(begun.id().toString());
        this.saver = new DraftSaver(this::save, tools.later());
    }

    Letter before() {
        return begun.letter();
    }

    /** What readers watch. */
    LiveText text() {
        return text;
    }

    /** The stored draft; fails with a problem where there is none, or only a part of one. */
    CompletableFuture<Kept> outcome() {
        return outcome;
    }

    /** Begins; to be called on a thread that may block. */
    void write() {
        write(request);
    }

    /** Stops the writer; what it wrote is kept. */
    void stop(Stop why) {
        if (stop.compareAndSet(null, why)) {
            Cancellable now = words;
            if (now != null) {
                now.cancel();
            }
            end(null, true);
        }
    }

    private void write(DraftRequest what) {
        ended.set(false);
        if (stop.get() != null) {
            end(null, true);
            return;
        }
        try {
            words = writer.draft(what, text::waiting)
                    .subscribe()
                    .with(this::word, failure -> end(failure, false), () -> end(null, false));
        } catch (RuntimeException e) {
            end(e, false);
        }
        if (stop.get() != null && words != null) {
            words.cancel();
        }
    }

    private void word(String piece) {
        if (!ended.get() && !piece.isEmpty()) {
            text.append(piece);
            saver.changed();
        }
    }

    private void save() {
        try {
            if (!tools.ledger().save(begun, text.now())) {
                stop(Stop.DELETED);
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "the draft of letter %s could not be saved and is saved again: %s",
                    before().id(), e.getClass().getName());
            saver.changed();
        }
    }

    private void end(Throwable failure, boolean stopped) {
        if (ended.compareAndSet(false, true)) {
            saver.pause(() -> {
                try {
                    settle(failure, stopped);
                } catch (RuntimeException | Error e) {
                    LOG.errorf(
                            "the draft of letter %s could not be kept: %s",
                            before().id(), e.getClass().getName());
                    fail(DraftProblems.broken(before().id()));
                }
            });
        }
    }

    private void settle(Throwable failure, boolean stopped) {
        String written = text.now().strip();
        if (stopped) {
            Integer revision = keeper.keepHalf(written, first == null ? null : first.reason());
            fail(DraftProblems.stopped(stop.get(), before().id(), revision));
        } else if (failure != null || written.isEmpty()) {
            broken(failure == null ? DraftProblems.nothingWritten() : failure, written);
        } else if (first != null) {
            second(written);
        } else {
            first(written);
        }
    }

    private void first(String written) {
        Optional<DraftReview.Again> again =
                stop.get() == null && writer.mends() ? keeper.again(written) : Optional.empty();
        if (again.isEmpty()) {
            orGone(keeper.keep(written), this::done);
            return;
        }
        String reason = again.get().reason();
        // On disk and on the page before the second one begins: whatever becomes of that, this one is whole.
        orGone(keeper.keepFirst(written, reason), kept -> {
            first = new FirstTake(written, kept, reason);
            text.restart(reason);
            saver.resume();
            write(request.mending(written, again.get().remarks()));
        });
    }

    private void second(String written) {
        boolean better = keeper.badness(written) <= keeper.badness(first.text());
        orGone(keeper.keepSecond(written, first.reason(), better), kept -> {
            if (better) {
                done(kept);
            } else {
                backToFirst("The first draft is the better one.", kept.letter());
            }
        });
    }

    private void orGone(Optional<Kept> kept, Consumer<Kept> then) {
        kept.ifPresentOrElse(then, () -> fail(DraftProblems.gone()));
    }

    /** The writer failed. A whole first draft is not lost by that. */
    private void broken(Throwable failure, String written) {
        // The reason only: a message may carry what a server said, and that may carry the letter.
        LOG.warnf(
                "letter %s was not drafted%s: %s",
                before().id(),
                first == null ? "" : " a second time",
                failure instanceof DraftingException known
                        ? known.kind()
                        : failure.getClass().getName());
        Integer revision = keeper.keepHalf(written, first == null ? null : first.reason());
        if (first != null) {
            backToFirst("The second draft broke off; the first one stays.", null);
        } else {
            fail(
                    failure instanceof DraftingException known
                            ? DraftProblems.failed(before().id(), known, revision)
                            : DraftProblems.broken(before().id()));
        }
    }

    private void backToFirst(String reason, Letter now) {
        text.restart(reason);
        text.append(first.text());
        done(now == null ? first.kept() : new Kept(now, first.kept().revision()));
    }

    private void done(Kept kept) {
        text.done(kept.revision(), tools.remarks(before().id(), kept.revision()));
        outcome.complete(kept);
    }

    private void fail(HttpProblem problem) {
        text.failed(tools.json(problem));
        outcome.completeExceptionally(problem);
    }
}
