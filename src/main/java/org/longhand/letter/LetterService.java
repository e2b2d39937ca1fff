package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.account.CurrentAccount;
import org.longhand.drafting.Writer;
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
    private final LetterMapper mapper;
    private final CurrentAccount account;

    LetterService(Letters letters, Revisions revisions, LetterMapper mapper, CurrentAccount account) {
        this.letters = letters;
        this.revisions = revisions;
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
        return view(find(id));
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
        LetterEntity letter = lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Optional<Revision> current = current(letter);
        if (current.isPresent() && current.get().text().equals(lines)) {
            return view(letter);
        }
        RevisionEntity revision = revision(letter, lines);
        revision.author = Revision.Author.HUMAN;
        revision.state = Revision.State.COMPLETE;
        return place(letter, revision);
    }

    /** Puts the text of an earlier revision on the page again, as a new revision. */
    @Transactional
    public Letter restore(UUID id, int number, String ifMatch) {
        LetterEntity letter = lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        Revision earlier = revision(letter, number);
        RevisionEntity revision = revision(letter, earlier.text());
        revision.author = earlier.author();
        revision.writer = earlier.writer();
        revision.state = earlier.state();
        revision.restoredFrom = number;
        return place(letter, revision);
    }

    /** All revisions, oldest first. */
    @Transactional
    public List<Revision> revisions(UUID id) {
        return revisions.of(find(id)).stream().map(RevisionEntity::toRevision).toList();
    }

    /** @throws HttpProblem 404 {@code revision-not-found} */
    @Transactional
    public Revision revision(UUID id, int number) {
        return revision(find(id), number);
    }

    /**
     * Takes the letter with its facts and all revisions away for good.
     *
     * @param ifMatch null to delete whatever state it is in
     */
    @Transactional
    public void delete(UUID id, String ifMatch) {
        LetterEntity letter = lock(id);
        if (ifMatch != null) {
            EntityTags.requireMatch(ifMatch, letter.version);
        }
        letters.delete(letter);
    }

    /** Marks that a writer is at work on it. */
    @Transactional
    Letter begin(UUID id) {
        LetterEntity letter = lock(id);
        letter.status = LetterStatus.DRAFTING;
        letters.flush();
        return view(letter);
    }

    /**
     * Stores what a writer wrote. It comes onto the page unless a person has written meanwhile: then their words
     * stay there and the draft stands beside them among the revisions.
     *
     * @param before the letter as the writer was given it
     * @param state  whether the writer came to its end
     */
    @Transactional
    Letter drafted(Letter before, Writer writer, String instruction, String text, Revision.State state) {
        LetterEntity letter = lock(before.id());
        int seen = before.revision() == null ? 0 : before.revision().number();
        boolean edited = letter.currentRevision != seen;
        RevisionEntity revision = revision(letter, text);
        revision.author = Revision.Author.MODEL;
        revision.writer = writer.name();
        revision.state = state;
        revision.instruction = instruction;
        // An unfinished draft does not push a whole text off the page either.
        if (edited || (state == Revision.State.INTERRUPTED && seen > 0)) {
            revisions.persist(revision);
            letter.status = LetterStatus.DRAFTED;
            letter.updatedAt = mapper.now();
            letters.flush();
            return view(letter);
        }
        return place(letter, revision);
    }

    /** Marks that a writer wrote nothing. */
    @Transactional
    void failed(UUID id) {
        lock(id).status = find(id).currentRevision > 0 ? LetterStatus.DRAFTED : LetterStatus.FAILED;
    }

    /** What was being drafted when the program stopped is drafted no more. */
    @Transactional
    int interruptAll() {
        return letters.update("status = ?1 where status = ?2 and currentRevision = 0",
                LetterStatus.INTERRUPTED, LetterStatus.DRAFTING)
                + letters.update("status = ?1 where status = ?2", LetterStatus.DRAFTED, LetterStatus.DRAFTING);
    }

    private RevisionEntity revision(LetterEntity letter, String text) {
        RevisionEntity revision = new RevisionEntity();
        revision.id = UUID.randomUUID();
        revision.accountId = letter.accountId;
        revision.letterId = letter.id;
        revision.number = ++letter.lastRevision;
        revision.text = text;
        revision.createdAt = mapper.now();
        return revision;
    }

    private Letter place(LetterEntity letter, RevisionEntity revision) {
        revisions.persist(revision);
        letter.currentRevision = revision.number;
        letter.status = revision.state == Revision.State.COMPLETE ? LetterStatus.DRAFTED : LetterStatus.INTERRUPTED;
        letter.updatedAt = revision.createdAt;
        letters.flush(); // counts the version, which the answer carries
        return mapper.letter(letter, revision.toRevision());
    }

    private Letter view(LetterEntity letter) {
        return mapper.letter(letter, current(letter).orElse(null));
    }

    private Optional<Revision> current(LetterEntity letter) {
        return revisions.get(letter, letter.currentRevision).map(RevisionEntity::toRevision);
    }

    private Revision revision(LetterEntity letter, int number) {
        return revisions.get(letter, number).map(RevisionEntity::toRevision).orElseThrow(() -> Problems.notFound(
                "revision-not-found", "This letter has no revision " + number + "; see its list of revisions."));
    }

    private LetterEntity find(UUID id) {
        return letters.get(id).orElseThrow(LetterService::notFound);
    }

    private LetterEntity lock(UUID id) {
        return letters.lock(id).orElseThrow(LetterService::notFound);
    }

    private static HttpProblem notFound() {
        return Problems.notFound("letter-not-found",
                "There is no letter at this address; it may have been deleted. See the list at /api/v1/letters.");
    }
}
