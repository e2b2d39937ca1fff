package org.longhand.drafting.model;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Watches one answer: that it begins, that it goes on and that it ends, each within its time. */
final class Watchdog {

    private static final long A_MILLISECOND = 1_000_000;

    private final ModelConfig.Timeouts limits;
    private final ScheduledExecutorService timer;
    private final LongSupplier nanos;
    private Consumer<LateException> late;
    private long started;
    private long lastSign;
    private boolean begun;

    /** @param nanos a clock such as {@link System#nanoTime} */
    Watchdog(ModelConfig.Timeouts limits, ScheduledExecutorService timer, LongSupplier nanos) {
        this.limits = limits;
        this.timer = timer;
        this.nanos = nanos;
    }

    /** @param whenLate called once, from another thread, unless {@link #stop()} comes first */
    synchronized void start(Consumer<LateException> whenLate) {
        late = whenLate;
        started = nanos.getAsLong();
        lastSign = started;
        check();
    }

    synchronized void signOfLife() {
        lastSign = nanos.getAsLong();
        if (!begun) {
            begun = true;
            check();
        }
    }

    synchronized void stop() {
        late = null;
    }

    private synchronized void check() {
        if (late == null) {
            return;
        }
        long now = nanos.getAsLong();
        Duration quiet = begun ? limits.idle() : limits.first();
        long quietLeft = quiet.toNanos() - (now - lastSign);
        long totalLeft = limits.total().toNanos() - (now - started);
        if (quietLeft > 0 && totalLeft > 0) {
            // One timer for a whole answer: a sign of life only moves what the timer will find.
            // Not sooner than in a millisecond: the program's timer refuses that, and the watch would end.
            timer.schedule(this::check, Math.max(Math.min(quietLeft, totalLeft), A_MILLISECOND), TimeUnit.NANOSECONDS);
            return;
        }
        Consumer<LateException> callback = late;
        late = null;
        callback.accept(new LateException(
                totalLeft <= 0
                        ? "did not come to an end within " + seconds(limits.total())
                        : begun ? "fell silent for " + seconds(quiet) : "did not begin within " + seconds(quiet)));
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() > 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
