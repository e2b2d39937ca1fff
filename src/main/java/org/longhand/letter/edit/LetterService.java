package org.longhand.letter.edit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.http.Cursor;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterPage;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.Memory;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.letter.store.RevisionRepository;

/**
 * Keeps letters. Every change of a text adds a revision; none is ever changed or taken away but with its letter.
 *
 * <p>All methods throw 404 {@code letter-not-found} for an id that is not the account's.
 */
@ApplicationScoped
public class LetterService {

    private final LetterRepository letters;
    private final RevisionRepository revisions;
    private final LetterPages pages;
    private final LetterMapper mapper;
    private final Memory memory;
    private final LetterFinder finder;
    private final CurrentAccount account;

    LetterService(
            LetterRepository letters,
            RevisionRepository revisions,
            LetterPages pages,
            LetterMapper mapper,
            Memory memory,
            LetterFinder finder,
            CurrentAccount account) {
        this.finder = finder;
        this.memory = memory;
        this.letters = letters;
        this.revisions = revisions;
        this.pages = pages;
        this.mapper = mapper;
        this.account = account;
    }

    /**
     * Stores what was asked for, so that no fact is lost whatever becomes of the draft. The letter joins the
     * correspondence of its people, which is begun where there is none.
     *
     * @throws HttpProblem 400 for an unknown correspondence or fact, 409 {@code correspondence-mismatch}
     */
    @Transactional
    public UUID create(LetterRequest request) {
        LetterEntity letter = mapper.entity(memory.complete(request), account.id());
        memory.join(letter);
        letters.persist(letter);
        return letter.id;
    }

    @Transactional
    public boolean exists(UUID id) {
        return letters.get(id).isPresent();
    }

    @Transactional
    public Letter get(UUID id) {
        return pages.view(pages.find(id));
    }

    /** @param after null for the newest */
    @Transactional
    public LetterPage list(int limit, Cursor after) {
        return finder.list(limit, after, null, null);
    }

    /**
     * Puts a person's text on the page, as a new revision; the same text again changes nothing.
     *
     * @param ifMatch the entity tag of the state that was edited
     */
    @Transactional
    public Letter write(UUID id, String text, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Optional<Revision> current = pages.current(letter);
        if (current.isPresent() && current.get().text().equals(lines)) {
            return pages.view(letter);
        }
        RevisionEntity revision = pages.next(letter, lines);
        revision.author = Revision.Author.HUMAN;
        revision.state = Revision.State.COMPLETE;
        return pages.place(letter, revision);
    }

    /** Puts the text of an earlier revision on the page again, as a new revision. */
    @Transactional
    public Letter restore(UUID id, int number, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        Revision earlier = revision(letter, number);
        RevisionEntity revision = pages.next(letter, earlier.text());
        revision.author = earlier.author();
        revision.writer = earlier.writer();
        revision.way = earlier.way();
        revision.state = earlier.state();
        revision.restoredFrom = number;
        return pages.place(letter, revision);
    }

    /**
     * Notes when a letter went to its reader.
     *
     * @param on null for today
     * @throws HttpProblem 400 for a day to come, 409 {@code letter-without-text}
     */
    @Transactional
    public Letter sent(UUID id, LocalDate on) {
        LetterEntity letter = pages.lock(id);
        LocalDate today = mapper.today();
        if (on != null && on.isAfter(today)) {
            throw Problems.invalid("date", "A letter cannot have been sent on a day to come.");
        }
        if (letter.currentRevision == 0) {
            throw Problems.problem(
                            409, "letter-without-text", "This letter has no text yet", "Draft it or write it first.")
                    .build();
        }
        letter.sentOn = on == null ? today : on;
        letter.updatedAt = mapper.now();
        letters.flush();
        return pages.view(letter);
    }

    /**
     * Changes with what and on what a letter is written; its text and its seed stay.
     *
     * @throws HttpProblem 400 where there is no such thing
     */
    @Transactional
    public Letter look(UUID id, LetterLook look) {
        look.check();
        LetterEntity letter = pages.lock(id);
        letter.hand = look.hand();
        letter.paper = look.paper();
        letter.stationery = look.stationery();
        letter.ink = look.ink();
        letter.fit = look.fit() == null ? letter.fit : look.fit();
        letters.flush();
        return pages.view(letter);
    }

    /** Takes back the note that it was sent. */
    @Transactional
    public Letter unsent(UUID id) {
        LetterEntity letter = pages.lock(id);
        if (letter.sentOn != null) {
            letter.sentOn = null;
            letter.updatedAt = mapper.now();
            letters.flush();
        }
        return pages.view(letter);
    }

    /** Tells one letter more; its correspondence learns it too. What the letter was told already is not told twice. */
    @Transactional
    public Letter tell(UUID id, List<LetterRequest.FactRequest> facts) {
        LetterEntity letter = pages.lock(id);
        memory.add(letter, facts);
        letter.updatedAt = mapper.now();
        letters.flush();
        return pages.view(letter);
    }

    /** All revisions, oldest first. */
    @Transactional
    public List<Revision> revisions(UUID id) {
        return revisions.of(pages.find(id)).stream()
                .map(RevisionEntity::toRevision)
                .toList();
    }

    /** @throws HttpProblem 404 {@code revision-not-found} */
    @Transactional
    public Revision revision(UUID id, int number) {
        return revision(pages.find(id), number);
    }

    /**
     * Takes the letter with its facts and all revisions away for good.
     *
     * @param ifMatch null to delete whatever state it is in
     */
    @Transactional
    public void delete(UUID id, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        if (ifMatch != null) {
            EntityTags.requireMatch(ifMatch, letter.version);
        }
        letters.delete(letter);
    }

    private Revision revision(LetterEntity letter, int number) {
        return revisions
                .get(letter, number)
                .map(RevisionEntity::toRevision)
                .orElseThrow(() -> Problems.notFound(
                        "revision-not-found",
                        "This letter has no revision " + number + "; see its list of revisions."));
    }
}
