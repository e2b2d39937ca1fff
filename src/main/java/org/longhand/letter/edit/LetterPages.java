package org.longhand.letter.edit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.longhand.http.Problems;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.model.Revision;
import org.longhand.letter.review.RemarkReader;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.letter.store.RevisionRepository;

/** Finds stored letters and puts revisions on their pages, within the caller's transaction. */
@ApplicationScoped
public class LetterPages {

    private final LetterRepository letters;
    private final RevisionRepository revisions;
    private final LetterMapper mapper;
    private final RemarkReader remarks;

    LetterPages(LetterRepository letters, RevisionRepository revisions, LetterMapper mapper, RemarkReader remarks) {
        this.letters = letters;
        this.revisions = revisions;
        this.mapper = mapper;
        this.remarks = remarks;
    }

    /** @throws HttpProblem 404 {@code letter-not-found} */
    public LetterEntity find(UUID id) {
        return letters.get(id).orElseThrow(LetterPages::notFound);
    }

    /**
     * As {@link #find}, for a change.
     *
     * @throws HttpProblem 404 {@code letter-not-found}
     */
    public LetterEntity lock(UUID id) {
        return letters.lock(id).orElseThrow(LetterPages::notFound);
    }

    /** The revision that stands on the page. */
    public Optional<Revision> current(LetterEntity letter) {
        return revisions.get(letter, letter.currentRevision).map(RevisionEntity::toRevision);
    }

    public Letter view(LetterEntity letter) {
        return counted(letter, current(letter).orElse(null));
    }

    /** A revision with the next number, not yet stored. */
    public RevisionEntity next(LetterEntity letter, String text) {
        RevisionEntity revision = new RevisionEntity();
        revision.id = UUID.randomUUID();
        revision.accountId = letter.accountId;
        revision.letterId = letter.id;
        revision.number = ++letter.lastRevision;
        revision.text = text;
        revision.createdAt = mapper.now();
        return revision;
    }

    /** Stores the revision and puts it on the page. */
    public Letter place(LetterEntity letter, RevisionEntity revision) {
        revisions.persist(revision);
        letter.currentRevision = revision.number;
        letter.approvedRevision = null; // what was approved is another text
        letter.approvedAt = null;
        letter.status = revision.state == Revision.State.COMPLETE ? LetterStatus.DRAFTED : LetterStatus.INTERRUPTED;
        letter.updatedAt = revision.createdAt;
        letters.flush(); // counts the version, which the answer carries
        return counted(letter, revision.toRevision());
    }

    private Letter counted(LetterEntity letter, Revision current) {
        Letter view = mapper.letter(letter, current);
        return current == null ? view : view.with(RemarkView.Count.of(remarks.read(letter, view, current.text())));
    }

    private static HttpProblem notFound() {
        return Problems.notFound(
                "letter-not-found",
                "There is no letter at this address; it may have been deleted. See the list at /api/v1/letters.");
    }
}
