package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.longhand.http.Problems;

/** Finds stored letters and puts revisions on their pages, within the caller's transaction. */
@ApplicationScoped
class LetterPages {

    private final Letters letters;
    private final Revisions revisions;
    private final LetterMapper mapper;
    private final RemarkReader remarks;

    LetterPages(Letters letters, Revisions revisions, LetterMapper mapper, RemarkReader remarks) {
        this.letters = letters;
        this.revisions = revisions;
        this.mapper = mapper;
        this.remarks = remarks;
    }

    /** @throws HttpProblem 404 {@code letter-not-found} */
    LetterEntity find(UUID id) {
        return letters.get(id).orElseThrow(LetterPages::notFound);
    }

    /**
     * As {@link #find}, for a change.
     *
     * @throws HttpProblem 404 {@code letter-not-found}
     */
    LetterEntity lock(UUID id) {
        return letters.lock(id).orElseThrow(LetterPages::notFound);
    }

    /** The revision that stands on the page. */
    Optional<Revision> current(LetterEntity letter) {
        return revisions.get(letter, letter.currentRevision).map(RevisionEntity::toRevision);
    }

    Letter view(LetterEntity letter) {
        return counted(letter, current(letter).orElse(null));
    }

    /** A revision with the next number, not yet stored. */
    RevisionEntity next(LetterEntity letter, String text) {
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
    Letter place(LetterEntity letter, RevisionEntity revision) {
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
