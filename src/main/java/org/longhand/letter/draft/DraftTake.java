package org.longhand.letter.draft;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One telling of a letter by its writer, from the first word to whichever end comes first: the writer's own, its
 * failure, or a stop from outside. Words are passed on, on whatever thread brings them, until then and not after.
 */
final class DraftTake {

    /**
     * How it ended: whole, where there is neither a failure nor a stop.
     *
     * @param failure why the writer broke off, or null
     * @param stopped who stopped it, or null
     */
    record End(Throwable failure, DraftStop stopped) {

        static final End WHOLE = new End(null, null);

        boolean isWhole() {
            return failure == null && stopped == null;
        }
    }

    private final Consumer<String> words;
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private volatile Cancellable writing;

    DraftTake(Consumer<String> words) {
        this.words = words;
    }

    /** @param writer begins to write; not asked where the take was stopped before */
    void begin(Supplier<Multi<String>> writer) {
        if (end.isDone()) {
            return;
        }
        try {
            writing = writer.get()
                    .subscribe()
                    .with(this::word, failure -> end.complete(new End(failure, null)), () -> end.complete(End.WHOLE));
        } catch (RuntimeException e) {
            end.complete(new End(e, null));
        }
        cancelIfStopped();
    }

    /** Stops the writer; a take that has ended stays as it ended. */
    void stop(DraftStop why) {
        end.complete(new End(null, why));
        cancelIfStopped();
    }

    /** Completed on the thread that brought the end, which must not be kept waiting. */
    CompletableFuture<End> end() {
        return end;
    }

    private void word(String piece) {
        if (!end.isDone() && !piece.isEmpty()) {
            words.accept(piece);
        }
    }

    private void cancelIfStopped() {
        Cancellable now = writing;
        if (now != null && end.isDone() && end.join().stopped() != null) {
            now.cancel();
        }
    }
}
