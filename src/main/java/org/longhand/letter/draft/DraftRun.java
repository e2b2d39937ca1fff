package org.longhand.letter.draft;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.letter.draft.DraftTransactions.Begun;
import org.longhand.letter.draft.DraftTransactions.Kept;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;

/**
 * One draft on its way, from the writer's first word to the stored revision: one take, and a second one where the first
 * goes back to its writer. {@link #write} states the order, {@link DraftStep} decides what follows on each end. What
 * blocks (saving, reviewing) is done on a worker, and no thread waits in between.
 */
final class DraftRun {

    private static final Logger LOG = Logger.getLogger(DraftRun.class);

    private final DraftTools tools;
    private final Letter before;
    private final DraftKeeper keeper;
    private final Writer writer;
    private final DraftRequest request;
    private final LiveText text;
    private final DraftSaver saver;
    private final CompletableFuture<Kept> outcome = new CompletableFuture<>();
    private final AtomicReference<DraftStop> stop = new AtomicReference<>();
    private volatile DraftTake take;

    DraftRun(DraftTools tools, Begun begun, Writer writer, DraftRequest request) {
        this.tools = tools;
        this.before = begun.letter();
        this.keeper = new DraftKeeper(tools, begun, writer, request);
        this.writer = writer;
        this.request = request;
        this.text = new LiveText(begun.id().toString());
        this.saver = new DraftSaver(this::save, tools.later());
        this.take = new DraftTake(this::append);
    }

    Letter before() {
        return before;
    }

    /** What readers watch. */
    LiveText text() {
        return text;
    }

    /** The stored draft; fails with a {@link LetterException} where there is none, or only a part of one. */
    CompletableFuture<Kept> outcome() {
        return outcome;
    }

    /** What happens, in order. To be called once, on a thread that may block. */
    void write() {
        telling(take, request).thenCompose(this::afterFirst).whenComplete(this::close);
    }

    /** Stops the writer; what it wrote is kept. */
    void stop(DraftStop why) {
        if (stop.compareAndSet(null, why)) {
            take.stop(why);
        }
    }

    /** Has it told from the beginning; its end comes on a worker, when everything that was being saved is saved. */
    private CompletableFuture<DraftTake.End> telling(DraftTake now, DraftRequest what) {
        CompletableFuture<DraftTake.End> settled = new CompletableFuture<>();
        now.end().thenAccept(end -> saver.pause(() -> settled.complete(end)));
        take = now;
        if (stop.get() != null) {
            now.stop(stop.get());
        }
        now.begin(() -> writer.draft(what, text::waiting));
        return settled;
    }

    private CompletableFuture<Kept> afterFirst(DraftTake.End end) {
        String written = end.isWhole() ? framed() : written();
        AtomicReference<DraftReview.Again> again = new AtomicReference<>();
        return switch (DraftStep.afterFirst(end, written, () -> handBack(written, again))) {
            case KEEP -> CompletableFuture.completedFuture(shown(present(keeper.keep(written)), written));
            case HAND_BACK -> writeAgain(written, again.get());
            case KEEP_PART_OF_STOPPED -> throw ended(end.stopped().kind(), keeper.keepHalf(written, null));
            default -> throw failed(end.failure(), keeper.keepHalf(written, null));
        };
    }

    private boolean handBack(String written, AtomicReference<DraftReview.Again> again) {
        if (stop.get() == null && writer.mends()) {
            keeper.again(written).ifPresent(again::set);
        }
        return again.get() != null;
    }

    private CompletableFuture<Kept> writeAgain(String first, DraftReview.Again again) {
        // On disk and on the page before the second one begins: whatever becomes of that, this one is whole.
        Kept kept = present(keeper.keepFirst(first, again.reason()));
        text.restart(again.reason().in(Locale.ENGLISH));
        saver.resume();
        return telling(new DraftTake(this::append), request.mending(first, again.remarks()))
                .thenApply(end -> afterSecond(end, first, kept, again.reason()));
    }

    private Kept afterSecond(DraftTake.End end, String first, Kept kept, DraftNote reason) {
        String written = end.isWhole() ? framed() : written();
        return switch (DraftStep.afterSecond(end, written, () -> keeper.badness(written) <= keeper.badness(first))) {
            case KEEP_SECOND -> shown(present(keeper.keepSecond(written, reason, true)), written);
            case STAY_WITH_FIRST -> {
                Kept beside = present(keeper.keepSecond(written, reason, false));
                tellAnew("The first draft is the better one.", first);
                yield new Kept(beside.letter(), kept.revision());
            }
            case KEEP_PART_OF_STOPPED -> throw ended(end.stopped().kind(), keeper.keepHalf(written, reason));
            default -> {
                log(end.failure(), " a second time");
                keeper.keepHalf(written, reason);
                tellAnew("The second draft broke off; the first one stays.", first);
                yield kept;
            }
        };
    }

    /** The end of it all, on whichever way: readers get the last word, and who waits gets the outcome. */
    private void close(Kept kept, Throwable failure) {
        if (failure == null) {
            text.done(kept.revision(), tools.remarks(before.id(), kept.revision()));
            outcome.complete(kept);
            tools.later().accept(Duration.ZERO, () -> tools.after().kept(writer, before.id(), kept.revision()));
            return;
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof LetterException)) {
            LOG.errorf(
                    "the draft of letter %s could not be kept: %s",
                    before.id(), cause.getClass().getName());
        }
        LetterException told = cause instanceof LetterException known ? known : ended(Kind.DRAFT_BROKEN, null);
        text.failed(told);
        outcome.completeExceptionally(told);
    }

    private void append(String piece) {
        text.append(piece);
        saver.changed();
    }

    private void save() {
        try {
            if (!keeper.save(text.now())) {
                stop(DraftStop.DELETED);
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "the draft of letter %s could not be saved and is saved again: %s",
                    before.id(), e.getClass().getName());
            saver.changed();
        }
    }

    private String written() {
        return text.now().strip();
    }

    /** What is written, with its salutation, closing and signature put right. */
    private String framed() {
        String written = written();
        return written.isEmpty() ? written : keeper.framed(written);
    }

    /** Readers see what is stored, where that is not what they saw being written. */
    private Kept shown(Kept kept, String stored) {
        if (!stored.equals(written())) {
            tellAnew("The salutation, the closing or the signature was put right.", stored);
        }
        return kept;
    }

    private void tellAnew(String reason, String whole) {
        text.restart(reason);
        text.append(whole);
    }

    private static Kept present(Optional<Kept> kept) {
        return kept.orElseThrow(() -> new LetterException(Kind.LETTER_GONE));
    }

    private LetterException failed(Throwable failure, Integer revision) {
        Throwable why = failure == null
                ? new DraftingException(
                        DraftingException.Kind.MODEL_BABBLED,
                        "The model wrote nothing. Draft again, or set LONGHAND_MODEL to another writer.")
                : failure;
        log(why, "");
        return why instanceof DraftingException
                ? ended(Kind.DRAFT_FAILED, revision).with("failure", why)
                : ended(Kind.DRAFT_BROKEN, null);
    }

    /** The reason only: a message may carry what a server said, and that may carry the letter. */
    private void log(Throwable failure, String which) {
        LOG.warnf(
                "letter %s was not drafted%s: %s",
                before.id(),
                which,
                failure instanceof DraftingException known
                        ? known.kind()
                        : failure == null
                                ? "nothing was written"
                                : failure.getClass().getName());
    }

    private LetterException ended(Kind kind, Integer revision) {
        return new LetterException(kind).with("letter", before.id()).with("revision", revision);
    }
}
