package org.longhand.desk.pen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.RemarkService;
import org.longhand.people.Fact;

/** Lays out a letter with the red pen's marks. */
@ApplicationScoped
class PenPages {

    private final LetterService letters;
    private final RemarkService remarks;
    private final WriterChoice writers;
    private final ReaderPreferences reader;

    PenPages(LetterService letters, RemarkService remarks, WriterChoice writers, ReaderPreferences reader) {
        this.letters = letters;
        this.remarks = remarks;
        this.writers = writers;
        this.reader = reader;
    }

    /** @param said what came of the last thing that was asked for, or null */
    PenPage of(UUID id, String said) {
        Letter letter = letters.get(id);
        RemarkView.Page read = remarks.read(id, null, reader.messages().locale());
        return new PenPage(
                letter,
                read.items(),
                read.grammar().equals("underway"),
                sources(letter),
                writers.asker().isPresent(),
                said);
    }

    private List<PenPage.TracedSentence> sources(Letter letter) {
        List<String> facts = letter.facts().stream().map(Fact::text).toList();
        return remarks.provenance(letter.id(), null).stream()
                .map(sentence -> new PenPage.TracedSentence(
                        letter.text()
                                .substring(sentence.start(), sentence.end())
                                .strip(),
                        sentence.from().stream()
                                .map(origin -> facts.get(origin.fact()))
                                .toList()))
                .toList();
    }
}
