package org.longhand.letter.review;

import java.util.Comparator;
import java.util.List;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.text.Sentences;

/** The sentence in which a confirmed claim stands, as a fact. */
final class ClaimSentence {

    private ClaimSentence() {}

    /** The sentence; what else in it nobody told gives way to "…", for only the one claim was confirmed. */
    static String of(String text, RemarkView claim, List<RemarkView> all) {
        int[] sentence = Sentences.around(text, claim.start());
        int from = Math.min(sentence[0], claim.start());
        int to = Math.max(sentence[1], claim.end());
        StringBuilder told = new StringBuilder(text.substring(from, to));
        all.stream()
                .filter(r -> r.blocking()
                        && r.start() >= from
                        && r.end() <= to
                        && (r.end() <= claim.start() || r.start() >= claim.end())
                        && !r.words().equals(claim.words()))
                .sorted(Comparator.comparingInt(RemarkView::start).reversed())
                .forEach(r -> told.replace(r.start() - from, r.end() - from, "…"));
        return told.toString().strip();
    }
}
