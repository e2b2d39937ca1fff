package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.longhand.letter.edit.LetterPages;
import org.longhand.letter.store.FactEntity;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterRepository;
import org.longhand.people.Fact;

/**
 * What the same sender wrote to the same recipient before. A letter counts as soon as it has a text on its page, sent
 * or not; one that was deleted told nothing.
 */
@ApplicationScoped
public class EarlierLetters {

    /** No more than so many are looked at, the newest. */
    static final int MOST = 50;

    private final LetterRepository letters;
    private final LetterPages pages;

    EarlierLetters(LetterRepository letters, LetterPages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    /**
     * An earlier letter.
     *
     * @param date that stands on it
     * @param facts that were told for it
     * @param text that stands on its page
     */
    public record Earlier(UUID letterId, LocalDate date, String occasion, List<Fact> facts, String text) {}

    /** Those of the letter's correspondence that were begun before it, newest first, at most {@value #MOST}. */
    @Transactional
    public List<Earlier> before(UUID letterId) {
        LetterEntity letter = pages.find(letterId);
        return letters.before(letter, MOST).stream()
                .flatMap(earlier -> pages
                        .current(earlier)
                        .map(revision -> new Earlier(
                                earlier.id,
                                earlier.date,
                                earlier.occasion,
                                earlier.facts.stream().map(FactEntity::toFact).toList(),
                                revision.text()))
                        .stream())
                .toList();
    }
}
