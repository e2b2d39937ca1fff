package org.longhand.letter.draft;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Writer;

/** Writes what a test says, when it says so. */
final class ScriptedWriter implements Writer {

    private final boolean mends;
    private final List<DraftRequest> asked = new ArrayList<>();
    private IntConsumer queue;
    private MultiEmitter<? super String> now;
    private volatile boolean cancelled;

    ScriptedWriter(boolean mends) {
        this.mends = mends;
    }

    /** What it was asked, in order. */
    List<DraftRequest> asked() {
        return asked;
    }

    void say(String words) {
        now.emit(words);
    }

    void end() {
        now.complete();
    }

    void fail(Throwable why) {
        now.fail(why);
    }

    /** Tells its place in a queue. */
    void place(int place) {
        queue.accept(place);
    }

    boolean cancelled() {
        return cancelled;
    }

    @Override
    public String name() {
        return "composer";
    }

    @Override
    public String way() {
        return "steps";
    }

    @Override
    public String way(DraftRequest request) {
        return "steps: " + asked.size();
    }

    @Override
    public boolean mends() {
        return mends;
    }

    @Override
    public Multi<String> draft(DraftRequest request) {
        return draft(request, place -> {});
    }

    @Override
    public Multi<String> draft(DraftRequest request, IntConsumer place) {
        asked.add(request);
        queue = place;
        return Multi.createFrom().emitter(emitter -> {
            now = emitter;
            emitter.onTermination(() -> cancelled = true);
        });
    }
}
