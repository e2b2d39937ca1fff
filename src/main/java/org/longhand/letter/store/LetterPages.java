package org.longhand.letter.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkTally;
import org.longhand.letter.model.Revision;

/** Finds stored letters and puts revisions on their pages, within the caller's transaction. */
@ApplicationScoped
public class LetterPages {

    private final LetterRepository letters;
    private final RevisionRepository revisions;
    private final RemarkCountRepository counts;
    private final LetterWordRepository words;
    private final LetterMapper mapper;

    LetterPages(
            LetterRepository letters,
            RevisionRepository revisions,
            RemarkCountRepository counts,
            LetterWordRepository words,
            LetterMapper mapper) {
        this.letters = letters;
        this.revisions = revisions;
        this.counts = counts;
        this.words = words;
        this.mapper = mapper;
    }

    /** @throws LetterException LETTER_NOT_FOUND */
    public LetterEntity find(UUID id) {
        return letters.require(id);
    }

    /**
     * As {@link #find}, for a change.
     *
     * @throws LetterException LETTER_NOT_FOUND
     */
    public LetterEntity lock(UUID id) {
        return letters.requireLocked(id);
    }

    /** Stores a letter that is new. */
    public void begin(LetterEntity letter) {
        letters.persist(letter);
        letters.flush();
        counts.begin(letter);
    }

    /** The revision that stands on the page. */
    public Optional<Revision> current(LetterEntity letter) {
        return letter.currentRevision == 0 ? Optional.empty() : revision(letter, letter.currentRevision);
    }

    /** One of the letter's revisions. */
    public Optional<Revision> revision(LetterEntity letter, int number) {
        return revisions.get(letter, number).map(RevisionEntity::toRevision);
    }

    /** The letter as it is stored, with what was counted last; in four statements, whatever the pair has written. */
    public Letter view(LetterEntity letter) {
        return view(letter, current(letter).orElse(null));
    }

    private Letter view(LetterEntity letter, Revision current) {
        return mapper.letter(letter, current, current == null ? RemarkTally.NONE : counts.of(letter));
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

    /**
     * Stores the revision and puts it on the page, where the search finds it; an approval was of another text and is
     * gone.
     *
     * @param found the words of its text, as {@link org.longhand.letter.model.SearchWords} spells them
     */
    public Letter place(LetterEntity letter, RevisionEntity revision, Set<String> found) {
        revisions.persist(revision);
        letter.currentRevision = revision.number;
        letter.approvedRevision = null;
        letter.approvedAt = null;
        letter.status = revision.state == Revision.State.COMPLETE ? LetterStatus.DRAFTED : LetterStatus.INTERRUPTED;
        letter.updatedAt = revision.createdAt;
        letters.flush(); // counts the version, which the answer carries
        words.put(letter, found);
        counts.toldOtherwise(letter);
        return view(letter, revision.toRevision());
    }
}
