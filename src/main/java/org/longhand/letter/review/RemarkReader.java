package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.EarlierLetters;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.RemarkDecisionRepository;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.RedPen;
import org.longhand.proof.grammar.GrammarDesk;
import org.longhand.proof.grammar.GrammarDesk.GrammarReading;
import org.longhand.proof.grammar.GrammarMark;
import org.longhand.proof.grammar.KnownWords;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkIds;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.style.Soundness;
import org.longhand.proof.told.PreviousLetter;

/**
 * Reads a letter's text with the red pen and leaves out what a person has settled. Its truth is read at once; its
 * grammar is read beside, and is there as soon as it is.
 */
@ApplicationScoped
public class RemarkReader {

    private final RedPen pen;
    private final GrammarDesk grammar;
    private final RemarkDecisionRepository settled;
    private final EarlierLetters earlier;
    private final StyleSuggestionRepository style;

    RemarkReader(
            RedPen pen,
            GrammarDesk grammar,
            RemarkDecisionRepository settled,
            EarlierLetters earlier,
            StyleSuggestionRepository style) {
        this.pen = pen;
        this.grammar = grammar;
        this.settled = settled;
        this.earlier = earlier;
        this.style = style;
    }

    /** How the reading of the grammar stands. */
    enum Grammar {
        DONE,
        UNDERWAY,
        NONE
    }

    /** Everything that was found so far. */
    record Read(List<RemarkView> remarks, Grammar grammar) {}

    /**
     * All but spelling, grammar and what a model suggested.
     *
     * @param letter as it is stored
     * @param view the same as clients see it
     * @param text of the revision that is read
     */
    public List<RemarkView> read(LetterEntity letter, Letter view, String text) {
        return views(letter, truth(letter, view, text), Locale.ENGLISH);
    }

    /**
     * Everything that is found in time.
     *
     * @param language in which reasons are said
     * @param patience how long the grammar is waited for
     */
    Read everything(LetterEntity letter, Letter view, String text, Locale language, Duration patience) {
        Set<String> known = KnownWords.of(view.brief());
        grammar.reading(text, view.language(), known, Duration.ZERO); // begins while the truth is read
        List<Remark> remarks = new ArrayList<>(truth(letter, view, text));
        GrammarReading reading = grammar.reading(text, view.language(), known, patience);
        if (reading instanceof GrammarReading.Done done) {
            List<Remark> marks = done.marks().stream()
                    .map(mark -> remark(mark, text))
                    .filter(mark -> apart(mark, remarks))
                    .toList();
            remarks.addAll(marks);
        }
        remarks.addAll(style.on(letter, text));
        remarks.sort(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end));
        return new Read(
                views(letter, remarks, language),
                reading instanceof GrammarReading.Done
                        ? Grammar.DONE
                        : reading instanceof GrammarReading.Underway ? Grammar.UNDERWAY : Grammar.NONE);
    }

    /** What a model's suggestions on this text are; those that a person settled are left out. */
    List<RemarkView> suggestions(LetterEntity letter, String text) {
        return views(letter, style.on(letter, text), Locale.ENGLISH);
    }

    /** Tells of a changed text whether it is as true as this one. */
    Soundness soundness(Letter view, String text) {
        return new Soundness(text, changed -> pen.proof().read(view.brief(), changed));
    }

    private List<Remark> truth(LetterEntity letter, Letter view, String text) {
        List<PreviousLetter> before = earlier.before(letter.id).stream()
                .map(e -> new PreviousLetter(e.letterId(), e.date(), e.text()))
                .toList();
        return pen.proof().read(view.brief(), text, before);
    }

    private List<RemarkView> views(LetterEntity letter, List<Remark> remarks, Locale language) {
        Set<String> done = settled.of(letter);
        return RemarkIds.of(remarks).entrySet().stream()
                .filter(e -> !done.contains(e.getKey()))
                .map(e -> RemarkView.of(e.getKey(), e.getValue(), language))
                .toList();
    }

    private static Remark remark(GrammarMark mark, String text) {
        return new Remark(
                mark.kind() == GrammarMark.MistakeKind.SPELLING ? RemarkKind.SPELLING : RemarkKind.GRAMMAR,
                mark.start(),
                mark.end(),
                text.substring(mark.start(), mark.end()),
                LocalizedMessage.said(mark.reason()),
                mark.replacements().isEmpty() ? null : mark.replacements().get(0),
                null);
    }

    /** A name that nobody told is not misspelt as well. */
    private static boolean apart(Remark mark, List<Remark> remarks) {
        return mark.kind() != RemarkKind.SPELLING
                || remarks.stream()
                        .noneMatch(
                                other -> other.blocking() && other.start() < mark.end() && mark.start() < other.end());
    }
}
