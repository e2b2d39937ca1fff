package org.longhand.letter.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.drafting.DraftingException;
import org.longhand.http.Problems;
import org.longhand.letter.edit.LetterPages;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.style.ModelSuggestions;
import org.longhand.proof.style.Suggestion;

/**
 * What of a letter is read for its style, and what is kept of the answer. Nothing is held open while a model thinks.
 */
@ApplicationScoped
class StyleLedger {

    private final LetterPages pages;
    private final RemarkReader reader;
    private final StyleSuggestionRepository suggestions;
    private final LetterMapper mapper;

    StyleLedger(LetterPages pages, RemarkReader reader, StyleSuggestionRepository suggestions, LetterMapper mapper) {
        this.pages = pages;
        this.reader = reader;
        this.suggestions = suggestions;
        this.mapper = mapper;
    }

    /**
     * The letter with the text on its page.
     *
     * @throws HttpProblem 404 {@code letter-not-found}, 409 {@code letter-without-text}
     */
    @Transactional
    Letter read(UUID id) {
        Letter letter = pages.view(pages.find(id));
        if (letter.text() == null || letter.text().isBlank()) {
            throw Problems.problem(
                            409,
                            "letter-without-text",
                            "This letter has no text yet",
                            "Draft it or write it first, then ask for suggestions.")
                    .build();
        }
        return letter;
    }

    /**
     * Keeps what can be used of a model's answer, in the place of what was kept before. The letter may have changed
     * while the model thought: the text that counts is the one on the page now.
     *
     * @return the suggestions on that text
     * @throws DraftingException where the answer is none; what was kept before stays then
     */
    @Transactional
    RemarkView.Page keep(UUID id, String answer) {
        LetterEntity letter = pages.lock(id);
        Letter view = pages.view(letter);
        String text = view.text() == null ? "" : view.text();
        Optional<List<Suggestion>> read = ModelSuggestions.read(answer, text, reader.soundness(view, text)::holds);
        suggestions.replace(
                letter,
                read.orElseThrow(() -> new DraftingException(
                        DraftingException.Kind.MODEL_BABBLED, "The model's answer is no list of suggestions.")),
                mapper.now());
        return new RemarkView.Page(letter.currentRevision, "none", reader.suggestions(letter, text));
    }
}
