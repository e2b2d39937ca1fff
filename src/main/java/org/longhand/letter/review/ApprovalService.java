package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.remarks.BriefRemarks;
import org.longhand.letter.remarks.RemarkCounter;
import org.longhand.letter.remarks.RemarkInputs;
import org.longhand.letter.remarks.RemarkInputsReader;
import org.longhand.letter.remarks.RemarkReader;
import org.longhand.proof.brief.BriefRemark;
import org.longhand.proof.remark.Weight;

/** Approval: a person stands by one revision, and that is the one that is printed. A new text takes it back. */
@ApplicationScoped
public class ApprovalService {

    private final RemarkInputsReader inputs;
    private final RemarkReader reader;
    private final RemarkCounter counter;
    private final ReviewTransactions decisions;

    ApprovalService(
            RemarkInputsReader inputs, RemarkReader reader, RemarkCounter counter, ReviewTransactions decisions) {
        this.inputs = inputs;
        this.reader = reader;
        this.counter = counter;
        this.decisions = decisions;
    }

    /**
     * The text is read anew, whatever was counted before, and approved only as it was read.
     *
     * @param revision its number, or null for the one on the page
     * @param claimsTrue whether the person has read the claims that are open and says that all are true; they are
     *     answered with the approval, or not at all
     * @throws LetterException VERSION_REQUIRED, VERSION_STALE, STILL_DRAFTING, NOTHING_TO_APPROVE, REVISION_NOT_FOUND;
     *     REMARKS_BLOCK with the blocking {@code remarks}; BRIEF_UNFILLED with what was never filled in and would be
     *     printed; OPEN_CLAIMS with the shaded ones where nothing blocks
     */
    public Letter approve(UUID id, Integer revision, boolean claimsTrue, ExpectedVersion expected) {
        Letter approved = Retry.whileOvertaken(() -> {
            RemarkInputs now = inputs.read(id, null);
            expected.require(now.letter().version());
            if (now.letter().status() == LetterStatus.DRAFTING) {
                throw new LetterException(Kind.STILL_DRAFTING);
            }
            if (now.number() == 0 && revision == null) {
                throw new LetterException(Kind.NOTHING_TO_APPROVE);
            }
            RemarkInputs read = revision == null || revision == now.number() ? now : inputs.read(id, revision);
            List<RemarkView> all = reader.truth(read);
            ClaimAnswer answer = claimsTrue ? ClaimService.claims(read, all).answer() : ClaimAnswer.NONE;
            refuse(Kind.REMARKS_BLOCK, all, Weight.BLOCKING, answer);
            List<BriefRemark> unfilled = BriefRemarks.open(read.letter(), read.number(), read.text());
            if (!unfilled.isEmpty()) {
                throw new LetterException(Kind.BRIEF_UNFILLED).with("remarks", unfilled);
            }
            refuse(Kind.OPEN_CLAIMS, all, Weight.SHADED, answer);
            return decisions.approve(id, read.letter().version(), read.number(), answer);
        });
        return claimsTrue ? counter.counted(approved) : counter.shown(approved);
    }

    private static void refuse(Kind why, List<RemarkView> all, Weight weight, ClaimAnswer answer) {
        List<RemarkView> open = all.stream()
                .filter(r -> r.weight() == weight && !answer.closed().contains(r.id()))
                .toList();
        if (!open.isEmpty()) {
            throw new LetterException(why).with("remarks", open);
        }
    }

    /** Takes the approval back; a letter without one stays as it is. */
    public Letter withdraw(UUID id, ExpectedVersion expected) {
        return counter.shown(decisions.withdraw(id, expected));
    }
}
