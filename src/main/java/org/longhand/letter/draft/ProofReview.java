package org.longhand.letter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.OccasionFrame;
import org.longhand.drafting.composer.Occasions;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.RemarkService;
import org.longhand.proof.RedPen;
import org.longhand.proof.frame.LetterFrames;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.Verdict;

/**
 * The proof room reads each draft as soon as it is whole, and hands one that cannot be sent back to its writer once.
 */
@ApplicationScoped
class ProofReview implements DraftReview {

    private final Composer composer;
    private final RedPen pen;
    private final RemarkService remarks;

    ProofReview(RedPen pen, RemarkService remarks, Occasions occasions) {
        this.composer = new Composer(occasions);
        this.pen = pen;
        this.remarks = remarks;
    }

    @Override
    public Optional<Again> afterDraft(DraftRequest request, String text) {
        List<String> toMend = read(request, text).stream()
                .filter(Remark::blocking)
                .map(remark -> remark.reason() + " The words: \"" + remark.words() + "\"")
                .distinct()
                .toList();
        return toMend.isEmpty()
                ? Optional.empty()
                : Optional.of(new Again(toMend, DraftNote.of("first-draft", String.valueOf(toMend.size()))));
    }

    @Override
    public String framed(DraftRequest request, String text) {
        Optional<OccasionFrame> usual = composer.frame(request.brief(), request.seed());
        return LetterFrames.mend(
                text,
                request.brief(),
                usual.map(OccasionFrame::salutation).orElse(null),
                usual.map(OccasionFrame::closing).orElse(null));
    }

    @Override
    public double badness(DraftRequest request, String text) {
        return Verdict.of(read(request, text)).weight();
    }

    @Override
    public List<RemarkView> remarks(UUID letter, int revision) {
        return remarks.truth(letter, revision).items();
    }

    private List<Remark> read(DraftRequest request, String text) {
        return pen.proof().read(request.brief(), text);
    }
}
