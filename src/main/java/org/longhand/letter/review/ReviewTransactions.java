package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.Memory;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.RemarkCountRepository;
import org.longhand.letter.store.RemarkDecisionEntity;
import org.longhand.letter.store.RemarkDecisionRepository;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.style.Suggestion;

/**
 * What a person decides about a text, each decision as one transaction that holds database work and nothing else. What
 * was read before, outside, may have changed meanwhile: each method that depends on it is told the version that was
 * read and does nothing where it is another.
 */
@ApplicationScoped
class ReviewTransactions {

    /** What a confirmed claim is among facts. */
    private static final String CONFIRMED = "confirmed";

    private final LetterPages pages;
    private final LetterRepository letters;
    private final RemarkDecisionRepository decisions;
    private final StyleSuggestionRepository suggestions;
    private final RemarkCountRepository counts;
    private final LetterMapper mapper;
    private final Memory memory;

    ReviewTransactions(
            LetterPages pages,
            LetterRepository letters,
            RemarkDecisionRepository decisions,
            StyleSuggestionRepository suggestions,
            RemarkCountRepository counts,
            LetterMapper mapper,
            Memory memory) {
        this.pages = pages;
        this.letters = letters;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.counts = counts;
        this.mapper = mapper;
        this.memory = memory;
    }

    /**
     * Puts a text with a remark's replacement on the page, as a person's revision.
     *
     * @param taken the remark where it was a model's suggestion, which is answered with that; else null
     */
    @Transactional
    Optional<Letter> accept(UUID id, long read, String text, Set<String> words, RemarkView taken) {
        LetterEntity letter = pages.lock(id);
        if (letter.version != read) {
            return Optional.empty();
        }
        if (taken != null) {
            suggestions.taken(letter, taken.words(), taken.replacement());
        }
        if (pages.current(letter).filter(now -> now.text().equals(text)).isPresent()) {
            return Optional.of(pages.view(letter));
        }
        RevisionEntity revision = pages.next(letter, text);
        revision.author = Revision.Author.HUMAN;
        revision.state = Revision.State.COMPLETE;
        return Optional.of(pages.place(letter, revision, words));
    }

    @Transactional
    Letter dismiss(UUID id, RemarkView remark) {
        LetterEntity letter = pages.lock(id);
        decide(letter, remark.id(), RemarkDecisionEntity.Decision.DISMISSED);
        counts.changed(letter);
        return pages.view(letter);
    }

    /** Keeps what a person said is true. */
    @Transactional
    Optional<Letter> confirm(UUID id, long read, ClaimAnswer answer) {
        LetterEntity letter = pages.lock(id);
        if (letter.version != read) {
            return Optional.empty();
        }
        confirm(letter, answer);
        return Optional.of(pages.view(letter));
    }

    private void confirm(LetterEntity letter, ClaimAnswer answer) {
        memory.add(
                letter,
                answer.facts().stream()
                        .map(told -> new FactRequest(told, CONFIRMED, null, null))
                        .toList());
        letter.updatedAt = mapper.now(); // counts the version: the letter now shows more facts
        Set<String> answered = decisions.of(letter);
        answer.closed().stream()
                .filter(remark -> !answered.contains(remark))
                .forEach(remark -> decide(letter, remark, RemarkDecisionEntity.Decision.CONFIRMED));
        letters.flush();
        counts.changed(letter);
    }

    /**
     * @param revision the one that was read and found fit
     * @param answer what a person says is true with it
     */
    @Transactional
    Optional<Letter> approve(UUID id, long read, int revision, ClaimAnswer answer) {
        LetterEntity letter = pages.lock(id);
        if (letter.version != read) {
            return Optional.empty();
        }
        if (!answer.closed().isEmpty()) {
            confirm(letter, answer);
        }
        letter.approvedRevision = revision;
        letter.approvedAt = mapper.now();
        letters.flush();
        return Optional.of(pages.view(letter));
    }

    @Transactional
    Letter withdraw(UUID id, ExpectedVersion expected) {
        LetterEntity letter = pages.lock(id);
        expected.requireIfSaid(letter.version);
        letter.approvedRevision = null;
        letter.approvedAt = null;
        letters.flush();
        return pages.view(letter);
    }

    /** Keeps suggestions in the place of the earlier ones. */
    @Transactional
    void suggest(UUID id, List<Suggestion> made) {
        LetterEntity letter = pages.lock(id);
        suggestions.replace(letter, made, mapper.now());
    }

    private void decide(LetterEntity letter, String remark, RemarkDecisionEntity.Decision decision) {
        RemarkDecisionEntity entity = new RemarkDecisionEntity();
        entity.id = UUID.randomUUID();
        entity.accountId = letter.accountId;
        entity.letterId = letter.id;
        entity.claim = remark;
        entity.decision = decision;
        entity.createdAt = mapper.now();
        decisions.persist(entity);
    }
}
