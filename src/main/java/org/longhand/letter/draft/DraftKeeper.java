package org.longhand.letter.draft;

import java.util.Optional;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftNotes;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.Writer;
import org.longhand.letter.draft.DraftTransactions.Begun;
import org.longhand.letter.draft.DraftTransactions.DraftText;
import org.longhand.letter.draft.DraftTransactions.Kept;
import org.longhand.letter.model.Revision;
import org.longhand.letter.model.SearchWords;

/** Stores what became of one draft, and has it reviewed. Empty where its letter is gone; all of it may block. */
final class DraftKeeper {

    private static final DraftNote SECOND = DraftNote.of("second-draft");

    private final DraftTools tools;
    private final Begun begun;
    private final Writer writer;
    private final DraftRequest request;

    DraftKeeper(DraftTools tools, Begun begun, Writer writer, DraftRequest request) {
        this.tools = tools;
        this.begun = begun;
        this.writer = writer;
        this.request = request;
    }

    /** @return whether the draft is still wanted; it is not once its letter was deleted */
    boolean save(String text) {
        return tools.drafts().save(begun, text);
    }

    Optional<Kept> keep(String written) {
        return page(written, Revision.State.COMPLETE, writer.notes(request), true, true);
    }

    /** A whole draft that goes back to its writer. */
    Optional<Kept> keepFirst(String written, DraftNote reason) {
        return page(written, Revision.State.COMPLETE, DraftNotes.of(DraftNote.of("went-back"), reason), true, false);
    }

    /** @param best whether it is to stand on the page, and not the first one */
    Optional<Kept> keepSecond(String written, DraftNote reason, boolean best) {
        return page(
                written,
                Revision.State.COMPLETE,
                DraftNotes.of(SECOND, reason, DraftNote.of(best ? "second-better" : "first-better")),
                best,
                true);
    }

    /**
     * A part of a draft.
     *
     * @param again why it was written a second time; null where it was the first
     * @return its number; null where nothing was written
     */
    Integer keepHalf(String written, DraftNote again) {
        if (written.isEmpty()) {
            tools.drafts().nothing(begun);
            return null;
        }
        DraftNotes notes = again == null ? DraftNotes.NONE : DraftNotes.of(SECOND, again, DraftNote.of("broke-off"));
        return page(written, Revision.State.INTERRUPTED, notes, true, true)
                .map(Kept::revision)
                .orElse(null);
    }

    private Optional<Kept> page(String written, Revision.State state, DraftNotes notes, boolean best, boolean last) {
        return tools.drafts()
                .keep(
                        begun,
                        writer.name(),
                        new DraftText(written, state, writer.way(request), notes, best, last, SearchWords.of(written)))
                .map(kept -> new Kept(tools.counter().counted(kept.letter()), kept.revision()));
    }

    /** The whole draft with its frame put right; as it is where it cannot be read. */
    String framed(String written) {
        try {
            return tools.review().framed(request, written).strip();
        } catch (RuntimeException e) {
            DraftTools.unread(begun.letter().id(), e);
            return written;
        }
    }

    /** Whether it should be written once more; not where it cannot be reviewed. */
    Optional<DraftReview.Again> again(String written) {
        try {
            return tools.review().afterDraft(request, written);
        } catch (RuntimeException e) {
            DraftTools.unread(begun.letter().id(), e);
            return Optional.empty();
        }
    }

    /** How bad it is; 0 where it cannot be reviewed. */
    double badness(String written) {
        try {
            return tools.review().badness(request, written);
        } catch (RuntimeException e) {
            DraftTools.unread(begun.letter().id(), e);
            return 0;
        }
    }
}
