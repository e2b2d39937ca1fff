package org.longhand.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.drafting.Writer;

/** Keeps what a writer does to a letter: that it began, what came of it, that it stopped. */
@ApplicationScoped
class DraftLedger {

    private final Letters letters;
    private final Revisions revisions;
    private final LetterPages pages;
    private final LetterMapper mapper;

    DraftLedger(Letters letters, Revisions revisions, LetterPages pages, LetterMapper mapper) {
        this.letters = letters;
        this.revisions = revisions;
        this.pages = pages;
        this.mapper = mapper;
    }

    /** Marks that a writer is at work on it. */
    @Transactional
    Letter begin(UUID id) {
        LetterEntity letter = pages.lock(id);
        letter.status = LetterStatus.DRAFTING;
        letters.flush();
        return pages.view(letter);
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
        LetterEntity letter = pages.lock(before.id());
        int seen = before.revision() == null ? 0 : before.revision().number();
        boolean edited = letter.currentRevision != seen;
        RevisionEntity revision = pages.next(letter, text);
        revision.author = Revision.Author.MODEL;
        revision.writer = writer.name();
        revision.way = writer.way();
        revision.state = state;
        revision.instruction = instruction;
        // An unfinished draft does not push a whole text off the page either.
        if (edited || (state == Revision.State.INTERRUPTED && seen > 0)) {
            revisions.persist(revision);
            letter.status = LetterStatus.DRAFTED;
            letter.updatedAt = mapper.now();
            letters.flush();
            return pages.view(letter);
        }
        return pages.place(letter, revision);
    }

    /** Marks that a writer wrote nothing. */
    @Transactional
    void failed(UUID id) {
        LetterEntity letter = pages.lock(id);
        letter.status = letter.currentRevision > 0 ? LetterStatus.DRAFTED : LetterStatus.FAILED;
    }

    /** What was being drafted when the program stopped is drafted no more. */
    @Transactional
    int interruptAll() {
        return letters.update("status = ?1 where status = ?2 and currentRevision = 0",
                LetterStatus.INTERRUPTED, LetterStatus.DRAFTING)
                + letters.update("status = ?1 where status = ?2", LetterStatus.DRAFTED, LetterStatus.DRAFTING);
    }
}
