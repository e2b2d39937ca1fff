package org.longhand.drafting.model;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;

/**
 * Lets so many letters be written at a time; so many more wait for their turn, in the order in which they came, and no
 * thread waits with them. Who finds no place to wait is told at once when to come again.
 */
final class ModelGate {

    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST_GUESS = 20 * SECOND;
    private static final long LONGEST = 600;

    private final int most;
    private final int mostWaiting;
    private final LongSupplier nanos;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Object telling = new Object();
    private int writing;
    private long usual = FIRST_GUESS;

    /** @param place told where it stands each time that changes, 1 for the next one, 0 as its turn comes */
    private record Waiting(UniEmitter<? super Void> emitter, IntConsumer place) {}

    /** @param nanos a clock such as {@link System#nanoTime} */
    ModelGate(int most, int mostWaiting, LongSupplier nanos) {
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.nanos = nanos;
    }

    /**
     * The same words, begun once it is their turn; fails with {@link Kind#MODEL_BUSY} where there is no place to wait.
     *
     * @param place told the place in the queue each time it changes, 1 for the next one, 0 as its turn comes after
     *     waiting
     */
    Multi<String> through(Supplier<Multi<String>> letter, IntConsumer place) {
        return turn(place).onItem().transformToMulti(mine -> {
            long began = nanos.getAsLong();
            AtomicBoolean over = new AtomicBoolean();
            return Multi.createFrom().deferred(letter::get).onTermination().invoke(() -> {
                if (over.compareAndSet(false, true)) {
                    leave(nanos.getAsLong() - began);
                }
            });
        });
    }

    private Uni<Void> turn(IntConsumer place) {
        return Uni.createFrom().emitter(emitter -> {
            Waiting waits = new Waiting(emitter, place);
            DraftingException full = null;
            boolean mine = false;
            synchronized (this) {
                if (writing < most) {
                    writing++;
                    mine = true;
                } else if (waiting.size() < mostWaiting) {
                    waiting.add(waits);
                } else {
                    full = full();
                }
            }
            if (full != null) {
                emitter.fail(full);
            } else if (mine) {
                emitter.complete(null);
            } else {
                emitter.onTermination(() -> forget(waits));
                tellPlaces();
            }
        });
    }

    private void forget(Waiting waits) {
        boolean gone;
        synchronized (this) {
            gone = waiting.remove(waits);
        }
        if (gone) {
            tellPlaces();
        }
    }

    private void leave(long took) {
        Waiting next;
        synchronized (this) {
            usual = (usual * 3 + took) / 4;
            next = waiting.poll();
            if (next == null) {
                writing--;
            }
        }
        if (next != null) {
            synchronized (telling) {
                next.place().accept(0);
            }
            tellPlaces();
            next.emitter().complete(null);
        }
    }

    /**
     * One at a time, so that nobody hears an older place after a newer one; and not under the lock that letters enter
     * by.
     */
    private void tellPlaces() {
        synchronized (telling) {
            List<Waiting> now;
            synchronized (this) {
                now = List.copyOf(waiting);
            }
            for (int i = 0; i < now.size(); i++) {
                now.get(i).place().accept(i + 1);
            }
        }
    }

    private DraftingException full() {
        long rounds = (waiting.size() + 1L + most - 1) / most;
        long seconds = Math.max(1, Math.min(LONGEST, rounds * usual / SECOND));
        return new DraftingException(
                Kind.MODEL_BUSY,
                writing + " letters are being written and " + waiting.size() + " wait for their turn. Try again in "
                        + seconds + " seconds.",
                Duration.ofSeconds(seconds));
    }
}
