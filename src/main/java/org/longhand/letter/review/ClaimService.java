package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.model.SearchWords;
import org.longhand.letter.remarks.RemarkCounter;
import org.longhand.letter.remarks.RemarkInputs;
import org.longhand.letter.remarks.RemarkInputsReader;
import org.longhand.letter.remarks.RemarkReader;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.RemarkKind;

/**
 * What a letter claims, and what a person says to it: that it is true, or that it shall go. Texts are read outside any
 * transaction.
 *
 * <p>All methods throw LETTER_NOT_FOUND for an id that is not the account's, and those that take a remark
 * REMARK_NOT_FOUND for one that does not stand on the page now.
 */
@ApplicationScoped
public class ClaimService {

    private final RemarkInputsReader inputs;
    private final RemarkReader reader;
    private final RemarkCounter counter;
    private final RemarkService remarks;
    private final ReviewTransactions decisions;

    ClaimService(
            RemarkInputsReader inputs,
            RemarkReader reader,
            RemarkCounter counter,
            RemarkService remarks,
            ReviewTransactions decisions) {
        this.inputs = inputs;
        this.reader = reader;
        this.counter = counter;
        this.remarks = remarks;
        this.decisions = decisions;
    }

    /**
     * A person says that it is so: the whole sentence or clause becomes one fact of the letter, in the words that stand
     * there, and every claim in it is answered.
     *
     * @throws LetterException REMARK_NOT_A_CLAIM where there is nothing that could be true, CLAIM_WITH_GAP,
     *     TOO_MANY_FACTS
     */
    public Letter confirm(UUID id, String remarkId) {
        return counter.counted(Retry.whileOvertaken(() -> {
            RemarkInputs read = inputs.read(id, null);
            RemarkView remark = remarks.find(read, remarkId);
            if (!remark.claims() || remark.end() == remark.start()) {
                throw new LetterException(Kind.REMARK_NOT_A_CLAIM).with("remark", remark);
            }
            OpenClaims claims = claims(read, reader.truth(read));
            if (claims.gap(remark)) {
                throw new LetterException(Kind.CLAIM_WITH_GAP).with("remark", remark);
            }
            return decisions.confirm(id, read.letter().version(), claims.answer(List.of(remark)));
        }));
    }

    /**
     * A person has read all claims that are open and says that they are true. One that stands with a gap stays open.
     *
     * @param expected the state that was read
     * @throws LetterException VERSION_STALE, TOO_MANY_FACTS
     */
    public Letter confirmAll(UUID id, ExpectedVersion expected) {
        return counter.counted(Retry.whileOvertaken(() -> {
            RemarkInputs read = inputs.read(id, null);
            expected.requireIfSaid(read.letter().version());
            ClaimAnswer answer = read.text() == null
                    ? ClaimAnswer.NONE
                    : claims(read, reader.truth(read)).answer();
            return answer.closed().isEmpty()
                    ? Optional.of(read.letter())
                    : decisions.confirm(id, read.letter().version(), answer);
        }));
    }

    /**
     * Takes the clause or the sentence that a remark is about out of the text, as a person's revision.
     *
     * @throws LetterException VERSION_REQUIRED, VERSION_STALE, REMARK_NOT_TO_TAKE_OUT where it is not about a sentence
     *     of the letter's body
     */
    public Letter takeOut(UUID id, String remarkId, ExpectedVersion expected) {
        return counter.counted(Retry.whileOvertaken(() -> {
            RemarkInputs read = inputs.read(id, null);
            expected.require(read.letter().version());
            RemarkView remark = remarks.find(read, remarkId);
            if (!takesOut(read, remark)) {
                throw new LetterException(Kind.REMARK_NOT_TO_TAKE_OUT).with("remark", remark);
            }
            String rest = TakeOut.of(
                    read.text(),
                    new Span(remark.start(), remark.end()),
                    read.letter().language());
            if (rest.isBlank()) { // a letter without a word is none
                throw new LetterException(Kind.REMARK_NOT_TO_TAKE_OUT).with("remark", remark);
            }
            return decisions.accept(id, read.letter().version(), rest, SearchWords.of(rest), null);
        }));
    }

    /** @param all that was found in the text that was read */
    static OpenClaims claims(RemarkInputs read, List<RemarkView> all) {
        return new OpenClaims(read.text(), all, read.letter().language());
    }

    private static boolean takesOut(RemarkInputs read, RemarkView remark) {
        return (remark.claims() && remark.kind() != RemarkKind.WRONG_NAME || remark.kind() == RemarkKind.PLACEHOLDER)
                && remark.end() > remark.start()
                && !new LetterReading(read.letter().brief(), read.text(), List.of())
                        .frame()
                        .holds(remark.start());
    }
}
