package org.longhand.letter.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.RedPen;
import org.longhand.proof.author.OwnWords;
import org.longhand.proof.frame.FrameRemarks;
import org.longhand.proof.grammar.GrammarDesk;
import org.longhand.proof.grammar.GrammarDesk.GrammarReading;
import org.longhand.proof.grammar.GrammarMark;
import org.longhand.proof.grammar.KnownWords;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkIds;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.second.SecondReader;
import org.longhand.proof.style.Soundness;

/**
 * Reads a letter's text with the red pen and leaves out what a person has settled. Its truth is read at once; its
 * grammar is read beside, and is there as soon as it is. Touches no database.
 */
@ApplicationScoped
public class RemarkReader {

    private final RedPen pen;
    private final GrammarDesk grammar;

    RemarkReader(RedPen pen, GrammarDesk grammar) {
        this.pen = pen;
        this.grammar = grammar;
    }

    /** How the reading of spelling and grammar stands. */
    public enum GrammarState {
        DONE,
        UNDERWAY,
        NONE
    }

    /** Everything that was found so far. */
    public record FoundRemarks(List<RemarkView> remarks, GrammarState grammar) {}

    /** All but spelling, grammar and what a model suggested; nothing where there is no text. */
    public List<RemarkView> truth(RemarkInputs inputs) {
        return inputs.text() == null ? List.of() : views(inputs, weighed(inputs, read(inputs)), Locale.ENGLISH);
    }

    /**
     * Everything that is found in time.
     *
     * @param language in which reasons are said
     * @param patience how long the grammar is waited for
     */
    public FoundRemarks everything(RemarkInputs inputs, Locale language, Duration patience) {
        if (inputs.text() == null) {
            return new FoundRemarks(List.of(), GrammarState.NONE);
        }
        String text = inputs.text();
        String tongue = inputs.letter().language();
        Set<String> known = KnownWords.of(inputs.letter().brief());
        grammar.reading(text, tongue, known, Duration.ZERO); // begins while the truth is read
        List<Remark> read = read(inputs);
        List<Remark> remarks = new ArrayList<>(weighed(inputs, read));
        GrammarReading reading = grammar.reading(text, tongue, known, patience);
        if (reading instanceof GrammarReading.Done done) {
            List<Remark> marks = done.marks().stream()
                    .map(mark -> remark(mark, text))
                    .filter(mark -> apart(mark, read))
                    .toList();
            remarks.addAll(marks);
        }
        remarks.addAll(suggested(inputs));
        remarks.sort(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end));
        return new FoundRemarks(
                views(inputs, remarks, language),
                reading instanceof GrammarReading.Done
                        ? GrammarState.DONE
                        : reading instanceof GrammarReading.Underway ? GrammarState.UNDERWAY : GrammarState.NONE);
    }

    /** What a model's suggestions on this text are; those that a person settled are left out. */
    public List<RemarkView> suggestions(RemarkInputs inputs) {
        return inputs.text() == null ? List.of() : views(inputs, suggested(inputs), Locale.ENGLISH);
    }

    /** Tells of a changed text whether it is as true as this one. */
    public Soundness soundness(Brief brief, String text) {
        return new Soundness(text, changed -> pen.proof().read(brief, changed));
    }

    /** See {@link RedPen#version()}. */
    String version() {
        return pen.version();
    }

    /** What was read, whoever wrote it. */
    private List<Remark> read(RemarkInputs inputs) {
        Brief brief = inputs.letter().brief();
        List<Remark> found = new ArrayList<>(pen.proof().read(brief, inputs.text(), inputs.earlier()));
        List<Remark> frame = FrameRemarks.of(inputs.text(), brief).stream()
                .filter(mark -> found.stream().noneMatch(other -> meets(other, mark)))
                .toList();
        found.addAll(frame);
        found.sort(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end));
        return found;
    }

    /** Whether a name or a gap in a greeting, a closing or a signature is marked already. */
    private static boolean meets(Remark other, Remark frame) {
        return other.start() < frame.end() && frame.start() < other.end();
    }

    /** The same as it is to be answered: a person's own words ask nobody for leave, and a second reader was heard. */
    private static List<Remark> weighed(RemarkInputs inputs, List<Remark> read) {
        Brief brief = inputs.letter().brief();
        List<Remark> weighed = OwnWords.weigh(brief, inputs.text(), inputs.authors(), read);
        return SecondReader.merge(weighed, inputs.second(), inputs.text(), inputs.authors(), brief);
    }

    /** A suggestion is a remark as long as what it quotes stands in the text. */
    private static List<Remark> suggested(RemarkInputs inputs) {
        return inputs.suggestions().stream()
                .map(suggestion -> suggestion.in(inputs.text()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Remark::start))
                .toList();
    }

    private static List<RemarkView> views(RemarkInputs inputs, List<Remark> remarks, Locale language) {
        return RemarkIds.of(remarks).entrySet().stream()
                .filter(e -> !inputs.settled().contains(e.getKey()))
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

    /** A name that nobody told is not misspelt as well, whoever wrote it. */
    private static boolean apart(Remark mark, List<Remark> remarks) {
        return mark.kind() != RemarkKind.SPELLING
                || remarks.stream()
                        .noneMatch(
                                other -> other.blocking() && other.start() < mark.end() && mark.start() < other.end());
    }
}
