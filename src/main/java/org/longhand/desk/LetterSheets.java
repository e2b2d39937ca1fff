package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.longhand.http.EntityTags;
import org.longhand.letter.Letter;
import org.longhand.letter.LetterPrinter;
import org.longhand.letter.LetterService;
import org.longhand.letter.LetterStatus;

/** Lays a letter on the desk: its text, its versions and its pages. */
@ApplicationScoped
class LetterSheets {

    private static final String UNFINISHED = "The last draft did not come to its end. What you told is kept: draft it "
            + "again below, or write it yourself here.";

    private final LetterService letters;
    private final LetterPrinter printer;

    LetterSheets(LetterService letters, LetterPrinter printer) {
        this.letters = letters;
        this.printer = printer;
    }

    LetterSheet of(Letter letter) {
        return of(letter, letter.text(), null);
    }

    /**
     * @param typed   what stands in the editor
     * @param trouble what a person has to know about it, or null
     */
    LetterSheet of(Letter letter, String typed, String trouble) {
        return lay(letter, typed, EntityTags.of(letter.version()), trouble, false);
    }

    /** A letter that somebody else changed: {@code typed} keeps being made from the state {@code tag}. */
    LetterSheet changed(Letter theirs, String typed, String tag) {
        return lay(theirs, typed, tag, null, true);
    }

    private LetterSheet lay(Letter letter, String typed, String tag, String trouble, boolean changed) {
        List<String> pages = List.of();
        String told = trouble != null || letter.status() != LetterStatus.FAILED
                && letter.status() != LetterStatus.INTERRUPTED ? trouble : UNFINISHED;
        if (letter.text() != null) {
            try {
                pages = printer.svg(letter);
            } catch (HttpProblem problem) { // a character that the hand cannot write
                told = told == null ? problem.getDetail() : told;
            }
        }
        return new LetterSheet(letter, typed, tag, EntityTags.of(letter.version()), pages,
                letters.revisions(letter.id()), told, changed);
    }
}
