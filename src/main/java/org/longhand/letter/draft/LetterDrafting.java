package org.longhand.letter.draft;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.letter.draft.DraftTransactions.Begun;
import org.longhand.letter.draft.DraftTransactions.Kept;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.BriefService;
import org.longhand.letter.remarks.RemarkCounter;
import org.longhand.letter.review.SecondOpinion;

/**
 * Has letters written by the writer at work and stores what comes, to the last word that came. There is one way, on
 * which the draft streams; who wants to wait for its end waits for that one's.
 */
@ApplicationScoped
public class LetterDrafting {

    private static final long CLOSING_SECONDS = 5;

    private final DraftTransactions drafts;
    private final BriefService briefs;
    private final WriterChoice choice;
    private final DraftTools tools;
    private final LiveDrafts live = new LiveDrafts();
    private final Heartbeat line = new Heartbeat();
    private final Future<?> beats;

    LetterDrafting(
            DraftTransactions drafts,
            BriefService briefs,
            WriterChoice choice,
            DraftReview review,
            RemarkCounter counter,
            SecondOpinion second,
            DraftConfig config) {
        this.drafts = drafts;
        this.briefs = briefs;
        this.choice = choice;
        this.tools = new DraftTools(drafts, review, counter, second::ask, LetterDrafting::later);
        long beat = config.heartbeat().toMillis();
        this.beats = Infrastructure.getDefaultWorkerPool()
                .scheduleAtFixedRate(line::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a draft and does not wait for it.
     *
     * @param instruction how it should differ from the text on the page, or null
     * @return the letter as it is now, {@link LetterStatus#DRAFTING}
     * @throws LetterException DRAFT_RUNNING where a draft of it is already on its way
     */
    public Letter begin(UUID id, String instruction) {
        return run(id, instruction).before();
    }

    /**
     * Begins a draft.
     *
     * @return its end, on a worker thread: the letter with its new revision; fails with a {@link LetterException} of
     *     DRAFT_FAILED and its like, and the facts and whatever was written stay
     */
    public Uni<Drafted> drafted(UUID id, String instruction) {
        return end(run(id, instruction));
    }

    /** The end of the draft that is on its way, or of a new one where there is none. */
    public Uni<Drafted> draftedOnce(UUID id) {
        return live.running(id).map(this::end).orElseGet(() -> drafted(id, null));
    }

    /** A letter with a new draft, which need not be what stands on its page. */
    public record Drafted(Letter letter, int revision) {}

    /**
     * Stops the draft on its way.
     *
     * @return once what was written is kept
     * @throws LetterException NO_DRAFT_RUNNING
     */
    public Uni<Void> cancel(UUID id) {
        drafts.status(id);
        DraftRun run =
                live.running(id).orElseThrow(() -> new LetterException(Kind.NO_DRAFT_RUNNING).with("letter", id));
        run.stop(DraftStop.CANCELLED);
        return Uni.createFrom()
                .completionStage(run.outcome().copy())
                .onItemOrFailure()
                .transform((kept, failure) -> null);
    }

    /** Its letter is gone. */
    public void deleted(UUID id) {
        live.running(id).ifPresent(run -> run.stop(DraftStop.DELETED));
    }

    /**
     * What is written of a letter's draft and then what comes, or of its last one where none is on its way.
     *
     * @param lastEventId where a reader comes back, the last event it has; else null
     */
    public Multi<DraftEvent> watch(UUID id, String lastEventId) {
        LetterStatus status = drafts.status(id);
        LiveText text = live.known(id).map(DraftRun::text).orElseGet(() -> ended(id, status));
        return DraftReader.of(text, text.place(lastEventId), line);
    }

    private LiveText ended(UUID id, LetterStatus status) {
        Optional<Revision> draft = drafts.latest(id);
        LiveText text = new LiveText("revision-" + draft.map(Revision::number).orElse(0));
        draft.ifPresent(revision -> text.append(revision.text()));
        if (draft.isPresent() && draft.get().state() == Revision.State.COMPLETE) {
            text.done(draft.get().number(), tools.remarks(id, draft.get().number()));
        } else {
            text.failed(new LetterException(Kind.DRAFT_INTERRUPTED)
                    .with("letter", id)
                    .with("revision", draft.map(Revision::number).orElse(null)));
        }
        return text;
    }

    /** Has a letter drafted by that writer, whoever is at work, and waits for the end of it. */
    Letter draft(UUID id, Writer writer) {
        return end(run(id, null, writer)).await().indefinitely().letter();
    }

    private DraftRun run(UUID id, String instruction) {
        return run(id, instruction, choice.writer());
    }

    private DraftRun run(UUID id, String instruction, Writer writer) {
        UUID draft = UUID.randomUUID();
        live.announce(draft);
        Begun begun;
        try {
            begun = drafts.begin(id, draft, writer, instruction, live::alive);
        } catch (RuntimeException e) {
            live.forget(draft);
            throw e;
        }
        Letter before = begun.letter();
        // Each draft varies; the first one of a letter by the letter's own seed.
        int nth = before.revision() == null ? 0 : before.revision().number();
        DraftRun run = new DraftRun(
                tools,
                begun,
                writer,
                new DraftRequest(
                        briefs.of(before),
                        instruction,
                        before.text(),
                        before.look().seed() + nth));
        live.begin(id, run);
        run.outcome().whenComplete((kept, failure) -> live.end(id, draft, run));
        Infrastructure.getDefaultWorkerPool().execute(run::write);
        return run;
    }

    private static void later(Duration pause, Runnable work) {
        if (pause.isZero()) { // which the pool's timer refuses
            Infrastructure.getDefaultWorkerPool().execute(work);
        } else {
            // The pool's timer may tick on an event loop, and the work blocks.
            Infrastructure.getDefaultWorkerPool()
                    .schedule(
                            () -> Infrastructure.getDefaultWorkerPool().execute(work),
                            pause.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private Uni<Drafted> end(DraftRun run) {
        return Uni.createFrom()
                .<Kept>completionStage(run.outcome().copy()) // who waits no more must not end what others wait for
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                .onItem()
                .transform(kept -> new Drafted(kept.letter(), kept.revision()));
    }

    void interruptWhatWasRunning(@Observes StartupEvent start) {
        drafts.interruptAll();
    }

    /** What is being written is kept before the program ends. */
    void close(@Observes ShutdownEvent end) {
        beats.cancel(false);
        List<DraftRun> runs = live.all();
        runs.forEach(run -> run.stop(DraftStop.CLOSING));
        CompletableFuture.allOf(runs.stream()
                        .map(run -> run.outcome().exceptionally(stopped -> null))
                        .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, CLOSING_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
