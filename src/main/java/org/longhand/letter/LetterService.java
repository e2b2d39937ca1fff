package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.http.Cursor;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;

/**
 * Keeps letters. Every change of a text adds a revision; none is ever changed or taken away but with its letter.
 *
 * <p>All methods throw 404 {@code letter-not-found} for an id that is not the account's.
 */
@ApplicationScoped
public class LetterService {

    private final Letters letters;
    private final Revisions revisions;
    private final LetterPages pages;
    private final LetterMapper mapper;
    private final CurrentAccount account;

    LetterService(Letters letters, Revisions revisions, LetterPages pages, LetterMapper mapper, CurrentAccount account) {
        this.letters = letters;
        this.revisions = revisions;
        this.pages = pages;
        this.mapper = mapper;
        this.account = account;
    }

    /** Stores what was asked for, so that no fact is lost whatever becomes of the draft. */
    @Transactional
    public UUID create(LetterRequest request) {
        LetterEntity letter = mapper.entity(request, account.id());
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
        List<LetterEntity> found = letters.list(limit + 1, after);
        List<LetterEntity> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit
                ? new Cursor(shown.get(limit - 1).createdAt, shown.get(limit - 1).id).encode() : null;
        return new LetterPage(shown.stream().map(mapper::summary).toList(), next);
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

    /** All revisions, oldest first. */
    @Transactional
    public List<Revision> revisions(UUID id) {
        return revisions.of(pages.find(id)).stream().map(RevisionEntity::toRevision).toList();
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
        return revisions.get(letter, number).map(RevisionEntity::toRevision).orElseThrow(() -> Problems.notFound(
                "revision-not-found", "This letter has no revision " + number + "; see its list of revisions."));
    }
}
