package org.longhand.press.png;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Bounds how much memory the pictures that are drawn at the same time take together: who finds none left waits for a
 * while in a queue of bounded length, first come first served. May be used by many threads.
 */
public final class PictureBudget {

    /** A permit, in bytes: so many that any heap is a number of permits. */
    private static final long UNIT = 1024;

    private final int units;
    private final int mostWaiting;
    private final Duration patience;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param bytes for all pictures together, at least one kilobyte
     * @param mostWaiting how many may wait for it
     * @param patience how long each waits
     */
    public PictureBudget(long bytes, int mostWaiting, Duration patience) {
        this.units = Math.toIntExact(bytes / UNIT);
        if (units < 1) {
            throw new IllegalArgumentException("too little for any picture: " + bytes + " bytes");
        }
        this.mostWaiting = mostWaiting;
        this.patience = patience;
        this.free = new Semaphore(units, true);
    }

    /**
     * Does work that takes memory.
     *
     * @param bytes it takes, about; what takes more than there is at all has all of it, and so is alone
     * @throws PicturesBusyException where others left too little for as long as this waits, or too many wait already
     */
    public <T> T within(long bytes, Supplier<T> work) {
        int needed = (int) Math.max(1, Math.min(units, (bytes + UNIT - 1) / UNIT));
        take(needed);
        try {
            return work.get();
        } finally {
            free.release(needed);
        }
    }

    private void take(int needed) {
        try {
            // The try with a time of nothing keeps to the queue; without one it would go past those who wait.
            if (free.tryAcquire(needed, 0, TimeUnit.NANOSECONDS)) {
                return;
            }
            if (waiting.incrementAndGet() > mostWaiting) {
                waiting.decrementAndGet();
                throw new PicturesBusyException(patience);
            }
            try {
                if (!free.tryAcquire(needed, patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new PicturesBusyException(patience);
                }
            } finally {
                waiting.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PicturesBusyException(patience);
        }
    }
}
