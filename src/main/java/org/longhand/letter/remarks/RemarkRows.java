package org.longhand.letter.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.EarlierLetters;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.RemarkDecisionRepository;
import org.longhand.letter.store.RevisionRepository;
import org.longhand.letter.store.SecondReadingRepository;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.author.Authorship;
import org.longhand.proof.author.WrittenText;
import org.longhand.proof.second.SecondReading;
import org.longhand.proof.told.PreviousLetter;

/** Reads from the database what remarks depend on: one short transaction, and as many statements for any letter. */
@ApplicationScoped
class RemarkRows {

    private final LetterPages pages;
    private final RevisionRepository revisions;
    private final EarlierLetters earlier;
    private final RemarkDecisionRepository settled;
    private final StyleSuggestionRepository suggestions;
    private final SecondReadingRepository readings;

    RemarkRows(
            LetterPages pages,
            RevisionRepository revisions,
            EarlierLetters earlier,
            RemarkDecisionRepository settled,
            StyleSuggestionRepository suggestions,
            SecondReadingRepository readings) {
        this.pages = pages;
        this.revisions = revisions;
        this.earlier = earlier;
        this.settled = settled;
        this.suggestions = suggestions;
        this.readings = readings;
    }

    /**
     * @param inputs all but who wrote what
     * @param written the revisions up to the one that is read, from which that follows; empty where it is known
     */
    record Rows(RemarkInputs inputs, List<WrittenText> written) {}

    /**
     * @param number of the revision to be read, or null for the one on the page
     * @param known tells of a letter and the number of a revision whether it is known who wrote what in it
     * @throws LetterException LETTER_NOT_FOUND, REVISION_NOT_FOUND
     */
    @Transactional
    Rows read(UUID id, Integer number, BiPredicate<UUID, Integer> known) {
        LetterEntity letter = pages.find(id);
        var view = pages.view(letter);
        Revision revision =
                number == null || view.revision() != null && view.revision().number() == number
                        ? view.revision()
                        : pages.revision(letter, number)
                                .orElseThrow(() -> new LetterException(LetterException.Kind.REVISION_NOT_FOUND)
                                        .with("number", number));
        String text = revision == null ? null : revision.text();
        RemarkInputs inputs = new RemarkInputs(
                view,
                revision == null ? 0 : revision.number(),
                text,
                Authorship.whole(text, true),
                settled.of(letter),
                earlier.textsBefore(letter).stream()
                        .map(e -> new PreviousLetter(e.letterId(), e.date(), e.text()))
                        .toList(),
                suggestions.of(letter),
                revision == null ? SecondReading.NONE : readings.of(letter, revision.number()));
        boolean asked = revision != null && !known.test(id, revision.number());
        return new Rows(inputs, asked ? revisions.writtenUpTo(letter, revision.number()) : List.of());
    }
}
