package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.letter.DraftLedger.Begun;
import org.longhand.letter.DraftLedger.Kept;
import org.longhand.letter.DraftLedger.Page;

/**
 * One draft on its way, from the writer's first word to the stored revision. Words are taken on whatever thread brings
 * them, which may be an event loop; what blocks (saving, reviewing) is done on a worker, and no thread waits in between.
 */
final class DraftRun {

    private static final Logger LOG = Logger.getLogger(DraftRun.class);

    /** Why a draft is stopped from outside. */
    enum Stop { CANCELLED, CLOSING, DELETED }

    private final DraftTools tools;
    private final Begun begun;
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
    private record FirstTake(String text, Kept kept, String reason) {
    }

    DraftRun(DraftTools tools, Begun begun, Writer writer, DraftRequest request) {
        this.tools = tools;
        this.begun = begun;
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
            words = writer.draft(what, text::waiting).subscribe().with(this::word, failure -> end(failure, false),
                    () -> end(null, false));
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
            LOG.warnf("the draft of letter %s could not be saved and is saved again: %s", before().id(), e.getClass().getName());
            saver.changed();
        }
    }

    private void end(Throwable failure, boolean stopped) {
        if (ended.compareAndSet(false, true)) {
            saver.pause(() -> {
                try {
                    settle(failure, stopped);
                } catch (RuntimeException | Error e) {
                    LOG.errorf("the draft of letter %s could not be kept: %s", before().id(), e.getClass().getName());
                    fail(DraftProblems.broken(before().id()));
                }
            });
        }
    }

    private void settle(Throwable failure, boolean stopped) {
        String written = text.now().strip();
        if (stopped) {
            Integer revision = keepHalf(written);
            fail(switch (stop.get()) {
                case CANCELLED -> DraftProblems.cancelled(before().id(), revision);
                case CLOSING -> DraftProblems.closing(before().id(), revision);
                case DELETED -> DraftProblems.gone();
            });
        } else if (failure != null || written.isEmpty()) {
            broken(failure == null ? new DraftingException(DraftingException.Kind.MODEL_BABBLED,
                    "The model wrote nothing. Draft again, or set LONGHAND_MODEL to another writer.") : failure, written);
        } else if (first != null) {
            second(written);
        } else {
            first(written);
        }
    }

    private void first(String written) {
        Optional<DraftReview.Again> again = stop.get() == null && writer.mends() ? again(written) : Optional.empty();
        if (again.isEmpty()) {
            keep(written, null, true).ifPresentOrElse(kept -> done(kept), () -> fail(DraftProblems.gone()));
            return;
        }
        String reason = again.get().reason();
        // On disk and on the page before the second one begins: whatever becomes of that, this one is whole.
        Optional<Kept> kept = tools.ledger().keep(begun, writer.name(), new Page(written, Revision.State.COMPLETE, writer.way(request),
                "It went back to its writer once: " + reason, true, false));
        if (kept.isEmpty()) {
            fail(DraftProblems.gone());
            return;
        }
        first = new FirstTake(written, kept.get(), reason);
        text.restart(reason);
        saver.resume();
        write(request.mending(written, again.get().remarks()));
    }

    private void second(String written) {
        boolean better = badness(written) <= badness(first.text());
        String note = "A second draft was asked for: " + first.reason() + (better
                ? " It is the better one." : " The first one is the better one and stays.");
        Optional<Kept> kept = keep(written, note, better);
        if (kept.isEmpty()) {
            fail(DraftProblems.gone());
        } else if (better) {
            done(kept.get());
        } else {
            backToFirst("The first draft is the better one.", kept.get().letter());
        }
    }

    /** The writer failed. A whole first draft is not lost by that. */
    private void broken(Throwable failure, String written) {
        // The reason only: a message may carry what a server said, and that may carry the letter.
        LOG.warnf("letter %s was not drafted%s: %s", before().id(), first == null ? "" : " a second time",
                failure instanceof DraftingException known ? known.kind() : failure.getClass().getName());
        Integer revision = keepHalf(written);
        if (first != null) {
            backToFirst("The second draft broke off; the first one stays.", null);
        } else if (failure instanceof DraftingException known) {
            fail(DraftProblems.failed(before().id(), known, revision));
        } else {
            fail(DraftProblems.broken(before().id()));
        }
    }

    private void backToFirst(String reason, Letter now) {
        text.restart(reason);
        text.append(first.text());
        done(now == null ? first.kept() : new Kept(now, first.kept().revision()));
    }

    private Optional<Kept> keep(String written, String note, boolean best) {
        return tools.ledger().keep(begun, writer.name(), new Page(written, Revision.State.COMPLETE, writer.way(request), note, best, true));
    }

    /** Its number; null where nothing was written. */
    private Integer keepHalf(String written) {
        if (written.isEmpty()) {
            tools.ledger().nothing(begun);
            return null;
        }
        String note = first == null ? null : "A second draft was asked for: " + first.reason() + " It broke off.";
        return tools.ledger().keep(begun, writer.name(), new Page(written, Revision.State.INTERRUPTED, writer.way(request), note, true, true))
                .map(Kept::revision).orElse(null);
    }

    private void done(Kept kept) {
        text.done(kept.revision(), tools.remarks(before().id(), kept.revision()));
        outcome.complete(kept);
    }

    private void fail(HttpProblem problem) {
        text.failed(tools.json(problem));
        outcome.completeExceptionally(problem);
    }

    private Optional<DraftReview.Again> again(String written) {
        try {
            return tools.review().afterDraft(request, written);
        } catch (RuntimeException e) {
            unread(e);
            return Optional.empty();
        }
    }

    private double badness(String written) {
        try {
            return tools.review().badness(request, written);
        } catch (RuntimeException e) {
            unread(e);
            return 0;
        }
    }

    private void unread(RuntimeException e) {
        DraftTools.unread(before().id(), e);
    }
}
