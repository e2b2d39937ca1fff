package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.LetterRepository.EarlierText;
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

    EarlierLetters(LetterRepository letters) {
        this.letters = letters;
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
        List<EarlierText> texts = textsBefore(letters.require(letterId));
        Map<UUID, List<Fact>> facts =
                letters.factsOf(texts.stream().map(EarlierText::letterId).toList());
        return texts.stream()
                .map(e -> new Earlier(
                        e.letterId(), e.date(), e.occasion(), facts.getOrDefault(e.letterId(), List.of()), e.text()))
                .toList();
    }

    /** The same without what was told for them, within the caller's transaction. */
    public List<EarlierText> textsBefore(LetterEntity letter) {
        return letters.textsBefore(letter, MOST);
    }
}
