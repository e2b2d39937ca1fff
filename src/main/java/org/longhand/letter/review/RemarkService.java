package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.longhand.proof.Provenance;
import org.longhand.proof.remark.RemarkKind;

/**
 * The red pen's marks on a letter, and what a person decides about each. Texts are read outside any transaction.
 *
 * <p>All methods throw LETTER_NOT_FOUND for an id that is not the account's, and those that take a remark
 * REMARK_NOT_FOUND for one that does not stand on the page now.
 */
@ApplicationScoped
public class RemarkService {

    /** Who asks for remarks waits for spelling and grammar no longer than this. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final RemarkInputsReader inputs;
    private final RemarkReader reader;
    private final RemarkCounter counter;
    private final ReviewTransactions decisions;
    private final Duration patience;

    @Inject
    RemarkService(RemarkInputsReader inputs, RemarkReader reader, RemarkCounter counter, ReviewTransactions decisions) {
        this(inputs, reader, counter, decisions, PATIENCE);
    }

    /** @param patience how long spelling and grammar are waited for */
    RemarkService(
            RemarkInputsReader inputs,
            RemarkReader reader,
            RemarkCounter counter,
            ReviewTransactions decisions,
            Duration patience) {
        this.inputs = inputs;
        this.reader = reader;
        this.counter = counter;
        this.decisions = decisions;
        this.patience = patience;
    }

    /**
     * @param number of the revision, or null for the one on the page; a letter without a text has no remarks
     * @throws LetterException REVISION_NOT_FOUND
     */
    public RemarkView.Page read(UUID id, Integer number, Locale language) {
        RemarkInputs read = inputs.read(id, number);
        RemarkReader.FoundRemarks found = reader.everything(read, language, patience);
        return new RemarkView.Page(read.number(), found.grammar().name().toLowerCase(Locale.ROOT), found.remarks());
    }

    /** As {@link #read}, without spelling and grammar, for which nobody has to wait. */
    public RemarkView.Page truth(UUID id, Integer number) {
        RemarkInputs read = inputs.read(id, number);
        return new RemarkView.Page(read.number(), "none", reader.truth(read));
    }

    /**
     * Which facts each sentence of a text came from.
     *
     * @param number of the revision, or null for the one on the page
     * @throws LetterException REVISION_NOT_FOUND
     */
    public List<Provenance.Sentence> provenance(UUID id, Integer number) {
        RemarkInputs read = inputs.read(id, number);
        return read.text() == null ? List.of() : Provenance.of(read.letter().brief(), read.text(), read.second());
    }

    /**
     * Puts the replacement on the page, as a person's revision.
     *
     * @throws LetterException VERSION_REQUIRED, VERSION_STALE, REMARK_WITHOUT_REPLACEMENT
     */
    public Letter accept(UUID id, String remarkId, ExpectedVersion expected) {
        return counter.counted(Retry.whileOvertaken(() -> {
            RemarkInputs read = inputs.read(id, null);
            expected.require(read.letter().version());
            RemarkView remark = find(read, remarkId);
            if (remark.replacement() == null) {
                throw new LetterException(Kind.REMARK_WITHOUT_REPLACEMENT);
            }
            String mended = read.text().substring(0, remark.start())
                    + remark.replacement()
                    + read.text().substring(remark.end());
            String tidy = remark.replacement().isEmpty()
                    ? mended.replaceAll("\\n{3,}", "\n\n").strip()
                    : mended;
            return decisions.accept(
                    id,
                    read.letter().version(),
                    tidy,
                    SearchWords.of(tidy),
                    remark.kind() == RemarkKind.STYLE ? remark : null);
        }));
    }

    /**
     * Hides a remark for good, in later revisions too.
     *
     * @throws LetterException REMARK_BLOCKS where the letter would say what nobody told, or what may not have been told
     */
    public Letter dismiss(UUID id, String remarkId) {
        RemarkView remark = find(inputs.read(id, null), remarkId);
        if (remark.blocking() || remark.open()) {
            throw new LetterException(Kind.REMARK_BLOCKS).with("remark", remark);
        }
        return counter.counted(decisions.dismiss(id, remark));
    }

    RemarkView find(RemarkInputs read, String remarkId) {
        return reader.everything(read, Locale.ENGLISH, patience).remarks().stream()
                .filter(r -> Objects.equals(r.id(), remarkId))
                .findFirst()
                .orElseThrow(() -> new LetterException(Kind.REMARK_NOT_FOUND));
    }
}
