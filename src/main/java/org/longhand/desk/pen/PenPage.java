package org.longhand.desk.pen;

import java.util.List;
import java.util.Locale;
import org.longhand.http.EntityTags;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/**
 * A letter read with the red pen: its text with the marks, what each remark says and how it may be answered, and the
 * facts behind each sentence.
 *
 * @param remarks in the text's order
 * @param reading whether spelling and grammar are still being read
 * @param sources each sentence with the facts that it came from
 * @param suggests whether a model is at work that can be asked about style
 * @param said what came of the last thing that was asked for, or null
 */
record PenPage(
        Letter letter,
        List<RemarkView> remarks,
        boolean reading,
        List<TracedSentence> sources,
        boolean suggests,
        String said) {

    /** @param from the facts that it may come from, the likeliest first; empty where it comes from none */
    record TracedSentence(String sentence, List<String> from) {}

    /** The letter's state, for a change that must not meet another one. */
    public String tag() {
        return EntityTags.of(letter.version());
    }

    public List<MarkedText.Segment> pieces() {
        return letter.text() == null ? List.of() : MarkedText.of(letter.text(), remarks);
    }

    public long blocking() {
        return remarks.stream().filter(RemarkView::blocking).count();
    }

    /** How many are to be read and answered at approval. */
    public long shaded() {
        return remarks.stream().filter(r -> r.weight() == Weight.SHADED).count();
    }

    /** Whether there are claims that can be answered all at once. */
    public boolean several() {
        return remarks.stream().filter(RemarkView::open).count() > 1;
    }

    /** Whether only whoever writes knows what belongs there. */
    public boolean gap(RemarkView remark) {
        return remark.kind() == RemarkKind.PLACEHOLDER;
    }

    /** How a remark is drawn. */
    public String look(RemarkView remark) {
        return RemarkLook.of(remark);
    }

    /** Whether the reason says the words that it is about. */
    public boolean quoted(RemarkView remark) {
        return remark.reason().contains(remark.words().replaceFirst("[.!?…]+$", ""));
    }

    /** What sort of remark it is, as the interface calls it. */
    public String kind(RemarkView remark) {
        return remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a remark may be answered, as the house takes it. */
    public List<String> ways(RemarkView remark) {
        return RemarkActions.to(remark);
    }
}
