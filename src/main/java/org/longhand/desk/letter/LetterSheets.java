package org.longhand.desk.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.longhand.desk.DeskChoices;
import org.longhand.desk.DeskExample;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.desk.merge.ThreeWay;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.BriefRemarkView;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Revision;
import org.longhand.letter.print.InkedLetter;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.remarks.BriefRemarks;

/** Builds what a letter's page shows: its text, its pages in ink, and what there is to say of both. */
@ApplicationScoped
public class LetterSheets {

    private final LetterService letters;
    private final LetterPrinter printer;
    private final DeskChoices choices;
    private final DeskExample example;
    private final WriterChoice writers;
    private final ReaderPreferences reader;
    private final DeskProblems problems;

    LetterSheets(
            LetterService letters,
            LetterPrinter printer,
            DeskChoices choices,
            DeskExample example,
            WriterChoice writers,
            ReaderPreferences reader,
            DeskProblems problems) {
        this.letters = letters;
        this.printer = printer;
        this.choices = choices;
        this.example = example;
        this.writers = writers;
        this.reader = reader;
        this.problems = problems;
    }

    public LetterSheet of(Letter letter) {
        return of(letter, letter.text(), null);
    }

    /**
     * @param typed what stands in the editor
     * @param trouble what a person has to know about it, or null
     */
    LetterSheet of(Letter letter, String typed, String trouble) {
        return lay(letter, typed, revision(letter), trouble, null);
    }

    /** A letter that somebody else changed in the same words: {@code typed} keeps being made from {@code base}. */
    LetterSheet parted(Letter theirs, String typed, int base, List<ThreeWay.Chunk> parts) {
        return lay(theirs, typed, base, null, parts);
    }

    private LetterSheet lay(Letter letter, String typed, int base, String trouble, List<ThreeWay.Chunk> parts) {
        boolean stopped = letter.status() == LetterStatus.FAILED || letter.status() == LetterStatus.INTERRUPTED;
        String told = trouble == null && stopped ? reader.messages().say("letter.unfinished") : trouble;
        // It is refused for a character that the hand cannot write.
        Inking inking = letter.text() == null
                ? new Inking(null, null, null)
                : Refusal.attempt(() -> ink(letter), refusal -> new Inking(null, null, problems.detail(refusal)));
        return new LetterSheet(
                letter,
                typed,
                base,
                inking.pages(),
                inking.said(),
                told == null ? inking.trouble() : told,
                parts,
                choices.in(reader.messages()),
                letter.id().equals(example.id()),
                writers.asker().isPresent(),
                before(letter),
                BriefRemarkView.BriefRemarkList.of(
                                BriefRemarks.of(letter), reader.messages().locale())
                        .items());
    }

    /** A letter's pages and what to say of them; or what keeps them from being drawn. */
    private record Inking(InkedLetter pages, PageCount said, String trouble) {}

    private Inking ink(Letter letter) {
        InkedLetter pages = printer.ink(letter, letter.text());
        return new Inking(pages, PageCount.of(letter, pages, letter.text(), reader.messages()), null);
    }

    /** See {@link LetterSheet#before}. */
    private int before(Letter letter) {
        Revision now = letter.revision();
        if (now == null || now.number() == 1 || now.author() != Revision.Author.MODEL || now.restoredFrom() != null) {
            return 0;
        }
        Revision before = letters.revision(letter.id(), now.number() - 1);
        boolean sameAsking = now.notes().any() && before.notes().any(); // a first draft that went back to its writer
        if (sameAsking && before.author() == Revision.Author.MODEL) {
            before = before.number() == 1 ? null : letters.revision(letter.id(), before.number() - 1);
        }
        return before == null || before.text().equals(letter.text()) ? 0 : before.number();
    }

    private static int revision(Letter letter) {
        return letter.revision() == null ? 0 : letter.revision().number();
    }
}
