package org.longhand.letter.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.WriterChoice;
import org.longhand.http.Problems;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.BriefService;
import org.longhand.proof.style.ModelSuggestions;
import org.longhand.templates.TemplateFolders;

/**
 * Asks the model at work what could be said better in a letter. It only suggests: a person takes or leaves each one.
 */
@ApplicationScoped
public class StyleAdvice {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StyleLedger ledger;
    private final BriefService briefs;
    private final WriterChoice choice;
    private final Prompts prompts;

    StyleAdvice(StyleLedger ledger, BriefService briefs, WriterChoice choice, TemplateFolders folders) {
        this.ledger = ledger;
        this.briefs = briefs;
        this.choice = choice;
        this.prompts = new Prompts(new PromptFiles(folders.all()), Guidance.NONE);
    }

    /**
     * To be called on a thread that may block; none waits while the model thinks.
     *
     * @param reasons the language in which suggestions are explained
     * @return the suggestions that were kept, on the text on the page, on a thread that may block
     * @throws HttpProblem 404 {@code letter-not-found}; 409 {@code no-model}, {@code letter-without-text}; the result
     *     fails with 503 where the model does
     */
    public Uni<RemarkView.Page> ask(UUID id, Locale reasons) {
        Letter letter = ledger.read(id);
        Asker asker = choice.asker()
                .orElseThrow(() -> Problems.problem(
                                409,
                                "no-model",
                                "There is no model that could suggest",
                                "Letters are written by " + choice.atWork().name()
                                        + " here, which cannot judge style. Set LONGHAND_MODEL_URL to "
                                        + "a model's server, or run Ollama, and start Longhand again. Truth, spelling and grammar are read "
                                        + "without a model.")
                        .build());
        try {
            Prompt prompt = prompts.style(briefs.of(letter), letter.text(), ModelSuggestions.MOST, reasons);
            return asker.ask(prompt)
                    .ifNoItem()
                    .after(PATIENCE)
                    .fail()
                    .onFailure(TimeoutException.class)
                    .transform(late -> new DraftingException(
                            DraftingException.Kind.MODEL_TIMED_OUT, "The model did not answer in time."))
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .onItem()
                    .transform(answer -> ledger.keep(id, answer))
                    .onFailure(DraftingException.class)
                    .transform(e -> failed((DraftingException) e));
        } catch (DraftingException e) {
            throw failed(e);
        }
    }

    private static HttpProblem failed(DraftingException failure) {
        HttpProblem.Builder problem = Problems.problem(
                503,
                failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "The model suggested nothing",
                failure.getMessage() + " The letter and its earlier remarks are as they were; ask again in a while.");
        failure.retryAfter()
                .ifPresent(wait -> problem.withHeader(
                        "Retry-After", Math.max(1, wait.plusMillis(999).toSeconds())));
        return problem.build();
    }
}
