package org.longhand.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import org.longhand.proof.Earlier;
import org.longhand.proof.RedPen;
import org.longhand.proof.RemarkIds;

/** Reads a letter's text with the red pen and leaves out what a person has settled. */
@ApplicationScoped
class RemarkReader {

    private final RedPen pen;
    private final SettledRemarks settled;
    private final Instance<EarlierLetters> memory;

    RemarkReader(RedPen pen, SettledRemarks settled, Instance<EarlierLetters> memory) {
        this.pen = pen;
        this.settled = settled;
        this.memory = memory;
    }

    /**
     * @param letter as it is stored
     * @param view   the same as clients see it
     * @param text   of the revision that is read
     */
    List<RemarkView> read(LetterEntity letter, Letter view, String text) {
        List<Earlier> earlier = memory.isResolvable() ? memory.get().before(view) : List.of();
        Set<String> done = settled.of(letter);
        return RemarkIds.of(pen.proof().read(view.brief(), text, earlier)).entrySet().stream()
                .filter(e -> !done.contains(e.getKey()))
                .map(e -> RemarkView.of(e.getKey(), e.getValue())).toList();
    }
}
