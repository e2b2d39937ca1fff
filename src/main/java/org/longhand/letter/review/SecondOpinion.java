package org.longhand.letter.review;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.pairs.BriefService;
import org.longhand.letter.remarks.RemarkCounter;
import org.longhand.letter.remarks.RemarkInputs;
import org.longhand.letter.remarks.RemarkInputsReader;
import org.longhand.proof.second.ReaderTask;
import org.longhand.proof.second.SecondReading;
import org.longhand.templates.TemplateFolders;

/**
 * Asks the model that wrote a draft, once the draft is kept, which of the things that were told carry each of its
 * sentences. Nobody waits for the answer: remarks take it in as soon as it is there. One that fails or is nonsense
 * changes nothing and is not asked for again.
 */
@ApplicationScoped
public class SecondOpinion {

    private static final Logger LOG = Logger.getLogger(SecondOpinion.class);
    /** Nobody waits, so a slow model has longer than for what a person asked. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RemarkInputsReader inputs;
    private final RemarkCounter counter;
    private final SecondReadingStore store;
    private final BriefService briefs;
    private final WriterChoice choice;
    private final SecondReaderConfig config;
    private final Prompts prompts;

    SecondOpinion(
            RemarkInputsReader inputs,
            RemarkCounter counter,
            SecondReadingStore store,
            BriefService briefs,
            WriterChoice choice,
            SecondReaderConfig config,
            TemplateFolders folders) {
        this.inputs = inputs;
        this.counter = counter;
        this.store = store;
        this.briefs = briefs;
        this.choice = choice;
        this.config = config;
        this.prompts = new Prompts(new PromptFiles(folders.all()), Guidance.NONE);
    }

    /**
     * Asks about a revision and does not wait. To be called once for each, on a thread that may block.
     *
     * @param writer who wrote it; one that can be asked nothing is not
     */
    public void ask(Writer writer, UUID letter, int revision) {
        asked(writer, letter, revision).subscribe().with(kept -> {}, failure -> {});
    }

    /** @return whether there is an answer that was kept; never fails */
    Uni<Boolean> asked(Writer writer, UUID letter, int revision) {
        if (!(writer instanceof Asker asker) || !config.reads(choice.atWork().kind())) {
            return Uni.createFrom().item(false);
        }
        try {
            RemarkInputs read = inputs.read(letter, revision);
            ReaderTask task = ReaderTask.of(briefs.of(read.letter()), read.text());
            if (task.sentences().isEmpty()) {
                return Uni.createFrom().item(false);
            }
            return asker.ask(prompts.secondReader(read.letter().brief(), task.sentences(), task.told()))
                    .ifNoItem()
                    .after(PATIENCE)
                    .fail()
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .onItem()
                    .transform(answer -> keep(letter, revision, task.read(answer)))
                    .onFailure()
                    .invoke(failure -> log(letter, failure))
                    .onFailure()
                    .recoverWithItem(false);
        } catch (DraftingException | LetterException e) {
            log(letter, e);
            return Uni.createFrom().item(false);
        }
    }

    private boolean keep(UUID letter, int revision, Optional<SecondReading> reading) {
        if (reading.isEmpty()) {
            throw new DraftingException(DraftingException.Kind.MODEL_BABBLED, "The answer is no reading.");
        }
        counter.counted(store.keep(letter, revision, reading.get()));
        return true;
    }

    /** The reason only: a message may carry what a server said, and that may carry the letter. */
    private static void log(UUID letter, Throwable failure) {
        LOG.warnf(
                "letter %s was not read a second time: %s",
                letter,
                failure instanceof DraftingException known
                        ? known.kind()
                        : failure instanceof TimeoutException
                                ? DraftingException.Kind.MODEL_TIMED_OUT
                                : failure instanceof LetterException gone
                                        ? gone.kind()
                                        : failure.getClass().getName());
    }
}
