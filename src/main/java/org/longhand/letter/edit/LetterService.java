package org.longhand.letter.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LookChange;
import org.longhand.letter.model.Revision;
import org.longhand.letter.model.SearchWords;
import org.longhand.letter.print.PrintStyle;
import org.longhand.letter.remarks.RemarkCounter;

/**
 * Keeps letters. Every change of a text adds a revision; none is ever changed or taken away but with its letter. After
 * a change of what remarks depend on they are counted anew, outside the transaction.
 *
 * <p>All methods throw LETTER_NOT_FOUND for an id that is not the account's.
 */
@ApplicationScoped
public class LetterService {

    private final LetterTransactions letters;
    private final RemarkCounter remarks;

    LetterService(LetterTransactions letters, RemarkCounter remarks) {
        this.letters = letters;
        this.remarks = remarks;
    }

    /**
     * Stores what was asked for, so that no fact is lost whatever becomes of the draft. The letter joins the
     * correspondence of its people, which is begun where there is none.
     *
     * @throws LetterException UNKNOWN_CORRESPONDENCE, NOTHING_TO_REMEMBER, UNKNOWN_FACT, CORRESPONDENCE_MISMATCH
     */
    public UUID create(LetterRequest request) {
        return letters.create(request);
    }

    public boolean exists(UUID id) {
        return letters.exists(id);
    }

    /** The letter as it stands; its remarks as they were counted last. */
    public Letter get(UUID id) {
        return remarks.shown(letters.get(id));
    }

    /**
     * Puts a person's text on the page, as a new revision; the same text again changes nothing.
     *
     * @param expected the state that was edited
     * @throws LetterException VERSION_REQUIRED, VERSION_STALE
     */
    public Letter write(UUID id, String text, ExpectedVersion expected) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return remarks.counted(letters.write(id, lines, SearchWords.of(lines), expected));
    }

    /**
     * Puts the text of an earlier revision on the page again, as a new revision.
     *
     * @throws LetterException VERSION_REQUIRED, VERSION_STALE, REVISION_NOT_FOUND
     */
    public Letter restore(UUID id, int number, ExpectedVersion expected) {
        expected.require(letters.get(id).version());
        Set<String> words = SearchWords.of(letters.revision(id, number).text());
        return remarks.counted(letters.restore(id, number, words, expected));
    }

    /**
     * Notes when a letter went to its reader.
     *
     * @param on null for today
     * @throws org.longhand.letter.model.InvalidInputException for a day to come
     * @throws LetterException LETTER_WITHOUT_TEXT
     */
    public Letter sent(UUID id, LocalDate on) {
        return letters.sent(id, on);
    }

    /** Takes back the note that it was sent. */
    public Letter unsent(UUID id) {
        return letters.unsent(id);
    }

    /**
     * Changes with what and on what a letter is written; its text and its seed stay.
     *
     * @throws org.longhand.letter.model.InvalidInputException where there is no such thing
     */
    public Letter look(UUID id, LookChange look) {
        PrintStyle.Choice.of(look.hand(), look.paper(), look.stationery(), look.ink())
                .style();
        return letters.look(id, look);
    }

    /**
     * Puts both addresses in the place of those that the letter had.
     *
     * @param expected the state that was seen
     * @throws LetterException VERSION_STALE
     */
    public Letter address(UUID id, LetterRequest.Addresses addresses, ExpectedVersion expected) {
        return letters.address(id, joined(addresses.sender()), joined(addresses.recipient()), expected);
    }

    /**
     * Tells one letter more; its correspondence learns it too. What the letter was told already is not told twice.
     *
     * @throws LetterException TOO_MANY_FACTS
     */
    public Letter tell(UUID id, List<LetterRequest.FactRequest> facts) {
        return remarks.counted(letters.tell(id, facts));
    }

    /** All revisions, oldest first. */
    public List<Revision> revisions(UUID id) {
        return letters.revisions(id);
    }

    /** @throws LetterException REVISION_NOT_FOUND */
    public Revision revision(UUID id, int number) {
        return letters.revision(id, number);
    }

    /**
     * Takes the letter with its facts and all revisions away for good.
     *
     * @param expected the state that was seen
     * @throws LetterException VERSION_STALE
     */
    public void delete(UUID id, ExpectedVersion expected) {
        letters.delete(id, expected);
    }

    private static String joined(List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }
}
