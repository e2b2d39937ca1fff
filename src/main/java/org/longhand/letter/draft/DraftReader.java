package org.longhand.letter.draft;

import io.smallrye.mutiny.Multi;
import java.util.OptionalInt;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One reader of a {@link LiveText}. It is told as much as it asks for and no more: while it is busy nothing is kept for
 * it but its place. What wakes it never waits for it.
 */
public final class DraftReader implements Flow.Subscription, Runnable {

    private final LiveText text;
    private final Flow.Subscriber<? super DraftEvent> subscriber;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicInteger turns = new AtomicInteger();
    private LiveText.Place place;
    private int queued;
    // At once, so that the answer's head reaches the reader before the first word is written.
    private volatile String comment = "Longhand";
    private volatile boolean over;

    private DraftReader(LiveText text, LiveText.Place place, Flow.Subscriber<? super DraftEvent> subscriber) {
        this.text = text;
        this.place = place;
        this.subscriber = subscriber;
    }

    /**
     * The events from that place on.
     *
     * @param line keeps the line of each reader open
     */
    public static Multi<DraftEvent> of(LiveText text, LiveText.Place place, Heartbeat line) {
        return Multi.createFrom().publisher(subscriber -> {
            DraftReader reader = new DraftReader(text, place, subscriber);
            subscriber.onSubscribe(reader);
            text.join(reader);
            line.keep(reader, () -> !reader.over);
            reader.run();
        });
    }

    /** Sends a comment when the reader has hands free. */
    void beat() {
        comment = "still writing";
        run();
    }

    @Override
    public void request(long n) {
        if (n > 0) {
            asked.accumulateAndGet(n, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
            run();
        }
    }

    @Override
    public void cancel() {
        over = true;
        text.leave(this);
    }

    /** Tells what there is to tell; a call that comes while another is at it only makes that one look again. */
    @Override
    public void run() {
        if (turns.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (!over && asked.get() > 0 && tell()) {
                asked.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
            }
            seen = turns.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean tell() {
        LiveText.Step step = text.next(place);
        if (step == null) {
            OptionalInt waits = text.waiting();
            if (waits.isPresent() && waits.getAsInt() != queued) {
                queued = waits.getAsInt();
                subscriber.onNext(DraftEvent.waiting(queued));
                return true;
            }
            String kept = comment;
            comment = null;
            if (kept != null) {
                subscriber.onNext(DraftEvent.comment(kept));
            }
            return kept != null;
        }
        comment = null;
        place = step.place();
        subscriber.onNext(step.event());
        if (step.event().last()) {
            cancel();
            subscriber.onComplete();
        }
        return true;
    }
}
