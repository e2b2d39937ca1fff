package org.longhand.letter.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.Erased;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LookChange;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.Memory;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.RemarkCountRepository;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.letter.store.RevisionRepository;

/**
 * Each change of a letter as one transaction, which holds database work and nothing else. The letters that come back
 * show the counts of remarks as they were before. {@link LetterService} is what other rooms call.
 */
@ApplicationScoped
class LetterTransactions {

    private final LetterRepository letters;
    private final RevisionRepository revisions;
    private final LetterPages pages;
    private final RemarkCountRepository counts;
    private final LetterMapper mapper;
    private final Memory memory;
    private final CurrentAccount account;
    private final Event<Erased> erased;

    LetterTransactions(
            LetterRepository letters,
            RevisionRepository revisions,
            LetterPages pages,
            RemarkCountRepository counts,
            LetterMapper mapper,
            Memory memory,
            CurrentAccount account,
            Event<Erased> erased) {
        this.letters = letters;
        this.revisions = revisions;
        this.pages = pages;
        this.counts = counts;
        this.mapper = mapper;
        this.memory = memory;
        this.account = account;
        this.erased = erased;
    }

    @Transactional
    UUID create(LetterRequest request) {
        LetterEntity letter = mapper.entity(memory.complete(request), account.id());
        memory.join(letter);
        pages.begin(letter);
        return letter.id;
    }

    @Transactional
    boolean exists(UUID id) {
        return letters.get(id).isPresent();
    }

    @Transactional
    Letter get(UUID id) {
        return pages.view(pages.find(id));
    }

    @Transactional
    Letter write(UUID id, String text, Set<String> words, ExpectedVersion expected) {
        LetterEntity letter = pages.lock(id);
        expected.require(letter.version);
        Optional<Revision> current = pages.current(letter);
        if (current.isPresent() && current.get().text().equals(text)) {
            return pages.view(letter);
        }
        RevisionEntity revision = pages.next(letter, text);
        revision.author = Revision.Author.HUMAN;
        revision.state = Revision.State.COMPLETE;
        return pages.place(letter, revision, words);
    }

    @Transactional
    Letter restore(UUID id, int number, Set<String> words, ExpectedVersion expected) {
        LetterEntity letter = pages.lock(id);
        expected.require(letter.version);
        Revision earlier = revision(letter, number);
        RevisionEntity revision = pages.next(letter, earlier.text());
        revision.author = earlier.author();
        revision.writer = earlier.writer();
        revision.way = earlier.way();
        revision.state = earlier.state();
        revision.restoredFrom = number;
        return pages.place(letter, revision, words);
    }

    @Transactional
    Letter sent(UUID id, LocalDate on) {
        LetterEntity letter = pages.lock(id);
        LocalDate today = mapper.today();
        if (on != null && on.isAfter(today)) {
            throw new InvalidInputException("date", "A letter cannot have been sent on a day to come.");
        }
        if (letter.currentRevision == 0) {
            throw new LetterException(Kind.LETTER_WITHOUT_TEXT).with("done", "sent");
        }
        letter.sentOn = on == null ? today : on;
        return touched(letter);
    }

    @Transactional
    Letter unsent(UUID id) {
        LetterEntity letter = pages.lock(id);
        if (letter.sentOn == null) {
            return pages.view(letter);
        }
        letter.sentOn = null;
        return touched(letter);
    }

    @Transactional
    Letter look(UUID id, LookChange look) {
        LetterEntity letter = pages.lock(id);
        letter.hand = look.hand();
        letter.paper = look.paper();
        letter.stationery = look.stationery();
        letter.ink = look.ink();
        letter.fit = look.fit() == null ? letter.fit : look.fit();
        letters.flush();
        return pages.view(letter);
    }

    @Transactional
    Letter address(UUID id, String sender, String recipient, ExpectedVersion expected) {
        LetterEntity letter = pages.lock(id);
        expected.requireIfSaid(letter.version);
        letter.senderAddress = sender;
        letter.recipientAddress = recipient;
        return touched(letter);
    }

    @Transactional
    Letter tell(UUID id, List<LetterRequest.FactRequest> facts) {
        LetterEntity letter = pages.lock(id);
        memory.add(letter, facts);
        letter.updatedAt = mapper.now();
        letters.flush();
        counts.changed(letter);
        return pages.view(letter);
    }

    @Transactional
    List<Revision> revisions(UUID id) {
        return revisions.of(pages.find(id)).stream()
                .map(RevisionEntity::toRevision)
                .toList();
    }

    @Transactional
    Revision revision(UUID id, int number) {
        return revision(pages.find(id), number);
    }

    @Transactional
    void delete(UUID id, ExpectedVersion expected) {
        LetterEntity letter = pages.lock(id);
        expected.requireIfSaid(letter.version);
        counts.toldOtherwise(letter);
        letters.delete(letter);
        erased.fire(new Erased("letter", id));
    }

    private Letter touched(LetterEntity letter) {
        letter.updatedAt = mapper.now();
        letters.flush(); // counts the version, which the answer carries
        return pages.view(letter);
    }

    private Revision revision(LetterEntity letter, int number) {
        return pages.revision(letter, number)
                .orElseThrow(() -> new LetterException(Kind.REVISION_NOT_FOUND).with("number", number));
    }
}
