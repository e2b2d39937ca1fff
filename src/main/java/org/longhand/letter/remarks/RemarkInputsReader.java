package org.longhand.letter.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.EarlierLetters;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.RemarkDecisionRepository;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.told.PreviousLetter;

/** Reads from the database what remarks depend on: one short transaction, and as many statements for any letter. */
@ApplicationScoped
public class RemarkInputsReader {

    private final LetterPages pages;
    private final EarlierLetters earlier;
    private final RemarkDecisionRepository settled;
    private final StyleSuggestionRepository suggestions;

    RemarkInputsReader(
            LetterPages pages,
            EarlierLetters earlier,
            RemarkDecisionRepository settled,
            StyleSuggestionRepository suggestions) {
        this.pages = pages;
        this.earlier = earlier;
        this.settled = settled;
        this.suggestions = suggestions;
    }

    /**
     * @param number of the revision to be read, or null for the one on the page
     * @throws LetterException LETTER_NOT_FOUND, REVISION_NOT_FOUND
     */
    @Transactional
    public RemarkInputs read(UUID id, Integer number) {
        LetterEntity letter = pages.find(id);
        var view = pages.view(letter);
        Revision revision =
                number == null || view.revision() != null && view.revision().number() == number
                        ? view.revision()
                        : pages.revision(letter, number)
                                .orElseThrow(() -> new LetterException(LetterException.Kind.REVISION_NOT_FOUND)
                                        .with("number", number));
        return new RemarkInputs(
                view,
                revision == null ? 0 : revision.number(),
                revision == null ? null : revision.text(),
                settled.of(letter),
                earlier.textsBefore(letter).stream()
                        .map(e -> new PreviousLetter(e.letterId(), e.date(), e.text()))
                        .toList(),
                suggestions.of(letter));
    }
}
