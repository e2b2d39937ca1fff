package org.longhand.letter.review;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.BriefService;
import org.longhand.letter.remarks.RemarkInputs;
import org.longhand.letter.remarks.RemarkInputsReader;
import org.longhand.letter.remarks.RemarkReader;
import org.longhand.proof.style.ModelSuggestions;
import org.longhand.proof.style.Suggestion;
import org.longhand.templates.TemplateFolders;

/**
 * Asks the model at work what could be said better in a letter. It only suggests: a person takes or leaves each one.
 */
@ApplicationScoped
public class StyleAdvice {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RemarkInputsReader inputs;
    private final RemarkReader reader;
    private final ReviewTransactions decisions;
    private final BriefService briefs;
    private final WriterChoice choice;
    private final Prompts prompts;

    StyleAdvice(
            RemarkInputsReader inputs,
            RemarkReader reader,
            ReviewTransactions decisions,
            BriefService briefs,
            WriterChoice choice,
            TemplateFolders folders) {
        this.inputs = inputs;
        this.reader = reader;
        this.decisions = decisions;
        this.briefs = briefs;
        this.choice = choice;
        this.prompts = new Prompts(new PromptFiles(folders.all()), Guidance.NONE);
    }

    /**
     * To be called on a thread that may block; none waits while the model thinks.
     *
     * @param reasons the language in which suggestions are explained
     * @return the suggestions that were kept, on the text on the page, on a thread that may block; fails with
     *     STYLE_FAILED where the model does
     * @throws LetterException LETTER_NOT_FOUND, LETTER_WITHOUT_TEXT, NO_MODEL
     */
    public Uni<RemarkView.Page> ask(UUID id, Locale reasons) {
        Letter letter = inputs.read(id, null).letter();
        if (letter.text() == null || letter.text().isBlank()) {
            throw new LetterException(Kind.LETTER_WITHOUT_TEXT).with("done", "judged");
        }
        Asker asker = choice.asker()
                .orElseThrow(() -> new LetterException(Kind.NO_MODEL)
                        .with("writer", choice.atWork().name()));
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
                    .transform(answer -> keep(id, answer))
                    .onFailure(DraftingException.class)
                    .transform(StyleAdvice::failed);
        } catch (DraftingException e) {
            throw failed(e);
        }
    }

    /**
     * Keeps what can be used of a model's answer, in the place of what was kept before. The letter may have changed
     * while the model thought: the text that counts is the one on the page now.
     */
    private RemarkView.Page keep(UUID id, String answer) {
        RemarkInputs now = inputs.read(id, null);
        String text = now.text() == null ? "" : now.text();
        List<Suggestion> made = ModelSuggestions.read(
                        answer, text, reader.soundness(now.letter().brief(), text)::holds)
                .orElseThrow(() -> new DraftingException(
                        DraftingException.Kind.MODEL_BABBLED, "The model's answer is no list of suggestions."));
        decisions.suggest(id, made);
        RemarkInputs after = inputs.read(id, null);
        return new RemarkView.Page(after.number(), "none", reader.suggestions(after));
    }

    private static LetterException failed(DraftingException failure) {
        return new LetterException(Kind.STYLE_FAILED).with("failure", failure);
    }
}
