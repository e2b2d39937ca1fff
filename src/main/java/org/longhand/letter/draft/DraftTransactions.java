package org.longhand.letter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.longhand.account.CurrentAccount;
import org.longhand.drafting.DraftNotes;
import org.longhand.drafting.Writer;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Revision;
import org.longhand.letter.model.SearchWords;
import org.longhand.letter.store.DraftEntity;
import org.longhand.letter.store.DraftRepository;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.LetterRepository;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.letter.store.RevisionRepository;

/**
 * Keeps what a writer does to a letter, each step as one transaction that holds database work and nothing else: that it
 * began, how far it came, what came of it. A draft on its way is a row of its own, for revisions are never changed; at
 * its end the row becomes a revision, in one transaction.
 */
@ApplicationScoped
class DraftTransactions {

    private final LetterRepository letters;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final LetterPages pages;
    private final LetterMapper mapper;
    private final CurrentAccount account;

    DraftTransactions(
            LetterRepository letters,
            RevisionRepository revisions,
            DraftRepository drafts,
            LetterPages pages,
            LetterMapper mapper,
            CurrentAccount account) {
        this.letters = letters;
        this.revisions = revisions;
        this.drafts = drafts;
        this.pages = pages;
        this.mapper = mapper;
        this.account = account;
    }

    /**
     * What a draft is known by.
     *
     * @param id of the draft
     * @param account whose it is: what follows happens after the request that began it
     * @param letter as the writer is given it
     */
    record Begun(UUID id, UUID account, Letter letter) {}

    /**
     * A draft that became a revision.
     *
     * @param letter as it is now; another text may stand on its page
     * @param revision the draft's number
     */
    record Kept(Letter letter, int revision) {}

    /**
     * What becomes a revision.
     *
     * @param way how it was made
     * @param notes what is to be known of how it came about
     * @param best whether it may come onto the page; else it stands beside it
     * @param last whether the writer is through with the letter
     * @param words those of the text, for the search
     */
    record DraftText(
            String text,
            Revision.State state,
            String way,
            DraftNotes notes,
            boolean best,
            boolean last,
            Set<String> words) {}

    /**
     * Marks that a writer is at work on it.
     *
     * @param draft the new draft's id
     * @param alive whether a draft is really on its way; one that is not was left behind, and becomes a revision first
     * @throws LetterException DRAFT_RUNNING where another draft of the letter is on its way
     */
    @Transactional
    Begun begin(UUID id, UUID draft, Writer writer, String instruction, Predicate<UUID> alive) {
        LetterEntity letter = pages.lock(id);
        drafts.of(letter).ifPresent(other -> {
            if (alive.test(other.id)) {
                throw new LetterException(LetterException.Kind.DRAFT_RUNNING).with("letter", id);
            }
            interrupt(letter, other);
            drafts.flush();
        });
        letter.status = LetterStatus.DRAFTING;
        DraftEntity row = new DraftEntity();
        row.id = draft;
        row.accountId = letter.accountId;
        row.letterId = id;
        row.seenRevision = letter.currentRevision;
        row.writer = writer.name();
        row.way = writer.way();
        row.instruction = instruction;
        row.text = "";
        row.begunAt = mapper.now();
        row.savedAt = row.begunAt;
        drafts.persist(row);
        letters.flush();
        return new Begun(draft, account.id(), pages.view(letter));
    }

    /** @return whether the draft is still wanted; it is not once its letter was deleted */
    @Transactional
    boolean save(Begun begun, String text) {
        return drafts.save(begun.id(), text, mapper.now());
    }

    /**
     * Makes a revision of what a writer wrote. It comes onto the page unless a person has written meanwhile: then their
     * words stay there and the draft stands beside them among the revisions. An unfinished draft does not push a whole
     * text off the page either.
     *
     * @param writer by its name as it is known by now
     * @return empty where the letter was deleted meanwhile
     */
    @Transactional
    Optional<Kept> keep(Begun begun, String writer, DraftText page) {
        LetterEntity letter = letters.lock(begun.letter().id(), begun.account()).orElse(null);
        DraftEntity draft = drafts.findById(begun.id());
        if (letter == null || draft == null) {
            return Optional.empty();
        }
        draft.writer = writer;
        Kept kept = put(letter, draft, page);
        if (page.last()) {
            drafts.delete(draft);
        } else {
            draft.text = "";
            draft.note = page.notes().stored();
            draft.seenRevision =
                    page.best() && letter.currentRevision == kept.revision() ? kept.revision() : draft.seenRevision;
            letter.status = LetterStatus.DRAFTING;
        }
        letters.flush();
        return Optional.of(new Kept(pages.view(letter), kept.revision()));
    }

    /** Marks that a writer wrote nothing. */
    @Transactional
    void nothing(Begun begun) {
        letters.lock(begun.letter().id(), begun.account())
                .ifPresent(letter ->
                        letter.status = letter.currentRevision > 0 ? LetterStatus.DRAFTED : LetterStatus.FAILED);
        drafts.deleteById(begun.id());
    }

    /** The draft that ended last, as it was when it ended. */
    @Transactional
    Optional<Revision> latest(UUID id) {
        return revisions.latestDraft(pages.find(id)).map(RevisionEntity::toRevision);
    }

    /** How far a letter has come. */
    @Transactional
    LetterStatus status(UUID id) {
        return pages.find(id).status;
    }

    /** What was being drafted when the program stopped is drafted no more; what was written of it stays. */
    @Transactional
    void interruptAll() {
        for (DraftEntity draft : drafts.listAll()) {
            letters.lock(draft.letterId, draft.accountId).ifPresent(letter -> interrupt(letter, draft));
        }
        letters.flush();
        letters.update(
                "status = ?1 where status = ?2 and currentRevision = 0",
                LetterStatus.INTERRUPTED,
                LetterStatus.DRAFTING);
        letters.update("status = ?1 where status = ?2", LetterStatus.DRAFTED, LetterStatus.DRAFTING);
    }

    private void interrupt(LetterEntity letter, DraftEntity draft) {
        if (draft.text.isBlank()) {
            letter.status = letter.currentRevision > 0 ? LetterStatus.DRAFTED : LetterStatus.INTERRUPTED;
        } else {
            put(
                    letter,
                    draft,
                    new DraftText(
                            draft.text.strip(),
                            Revision.State.INTERRUPTED,
                            draft.way,
                            DraftNotes.read(draft.note),
                            true,
                            true,
                            SearchWords.of(draft.text)));
        }
        drafts.delete(draft);
    }

    private Kept put(LetterEntity letter, DraftEntity draft, DraftText page) {
        RevisionEntity revision = pages.next(letter, page.text());
        revision.author = Revision.Author.MODEL;
        revision.writer = draft.writer;
        revision.way = page.way();
        revision.state = page.state();
        revision.instruction = draft.instruction;
        revision.note = page.notes().stored();
        boolean edited = letter.currentRevision != draft.seenRevision;
        boolean half = page.state() == Revision.State.INTERRUPTED && draft.seenRevision > 0;
        if (page.best() && !edited && !half) {
            return new Kept(pages.place(letter, revision, page.words()), revision.number);
        }
        revisions.persist(revision);
        letter.status = LetterStatus.DRAFTED;
        letter.updatedAt = mapper.now();
        return new Kept(null, revision.number);
    }
}
