package org.longhand.letter.draft;

import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * Saves a text while it grows: the first words at once, then what came since, never more than {@link #EVERY} later,
 * never two saves at a time, and none where nothing changed. Nothing here waits.
 */
final class DraftSaver {

    /** Less than the second that may be lost at most, for a save takes a moment itself. */
    static final Duration EVERY = Duration.ofMillis(700);

    private final Runnable save;
    private final BiConsumer<Duration, Runnable> later;
    private boolean changed;
    /** A save runs, or the pause after one. */
    private boolean busy;

    private boolean saving;
    private Runnable then;

    /**
     * @param save stores what stands there when it is called; may block
     * @param later runs something after a while, on a thread that may block
     */
    DraftSaver(Runnable save, BiConsumer<Duration, Runnable> later) {
        this.save = save;
        this.later = later;
    }

    /** There is more than was saved. */
    synchronized void changed() {
        changed = true;
        if (!busy && then == null) {
            busy = true;
            later.accept(Duration.ZERO, this::turn);
        }
    }

    /** Saves no more until {@link #resume()}, and runs this, on a thread that may block, once no save is under way. */
    synchronized void pause(Runnable afterwards) {
        then = afterwards;
        changed = false;
        if (!saving) {
            later.accept(Duration.ZERO, afterwards);
        }
    }

    synchronized void resume() {
        then = null;
    }

    private void turn() {
        synchronized (this) {
            busy = changed && then == null;
            if (!busy) {
                return;
            }
            changed = false;
            saving = true;
        }
        try {
            save.run();
        } finally {
            saved();
        }
    }

    private synchronized void saved() {
        saving = false;
        if (then != null) {
            busy = false;
            later.accept(Duration.ZERO, then);
        } else {
            later.accept(EVERY, this::turn);
        }
    }
}
