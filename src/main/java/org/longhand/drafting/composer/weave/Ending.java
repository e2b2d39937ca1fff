package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.weave.Plan.Unit;

/** The last sentences of a letter: what its purpose left to say, and a word to end on. */
final class Ending {

    private static final int LONG_SENTENCE = 18;
    private static final int SHORT_SENTENCE = 6;

    private final LetterBuilder page;
    private final Wording wording;
    private final Plan plan;
    private final Length length;

    Ending(LetterBuilder page, Wording wording, Plan plan, Length length) {
        this.page = page;
        this.wording = wording;
        this.plan = plan;
        this.length = length;
    }

    void write(List<SpeechAct> left) {
        List<SpeechAct> rest = new ArrayList<>(left);
        List<LetterSentence> told = page.current().stream()
                .filter(p -> p.sort() != LetterSentence.Sort.FRAME && p.sort() != LetterSentence.Sort.ACT)
                .toList();
        List<Unit> last = plan.paragraphs().isEmpty()
                ? List.of()
                : plan.paragraphs().get(plan.paragraphs().size() - 1);
        boolean closes = !last.isEmpty()
                && Weaver.CLOSING.contains(last.get(last.size() - 1).kind());
        boolean brief = told.size() == 1 && Text.words(told.get(0).text()).size() < LONG_SENTENCE;
        boolean apart = told.size() > 1
                || told.size() == 1
                        && !closes
                        && rest.isEmpty()
                        && length != Length.SHORT
                        && (length == Length.LONG
                                || wording.dice("ending apart").happens(brief ? 30 : 65));
        boolean joined = false;
        rest.removeIf(a -> page.says(a.sentence()) || page.framesSay(a));
        boolean ends =
                rest.stream().anyMatch(a -> a.sort() == SpeechAct.Sort.WISH || a.sort() == SpeechAct.Sort.RENOUNCING);
        if (plan.spare() && rest.isEmpty() && plan.free().isEmpty()) {
            return;
        }
        boolean turns = !rest.isEmpty()
                && !last.isEmpty()
                && Set.of(FactKind.KINDNESS, FactKind.MEMORY)
                        .contains(last.get(last.size() - 1).kind());
        if (turns || apart && (rest.isEmpty() || told.size() > 1) || told.size() > 2) {
            page.newParagraph();
        } else if (!rest.isEmpty()
                && !page.current().isEmpty()
                && page.lastPiece().bare()
                && LetterSentence.sameBeginning(
                        page.lastPiece().text(), rest.get(0).sentence())
                && wording.dice("act joined").happens(40)) {
            joined = page.join(rest.get(0).sentence());
        }
        rest.stream().skip(joined ? 1 : 0).forEach(page::act);
        if (plan.free().isPresent()) {
            page.told(plan.free().get().text(), true);
            return;
        }
        // A second good wish, or a second renouncing, takes from the first.
        if (ends) {
            return;
        }
        boolean closed = !page.current().isEmpty()
                && page.lastPiece().isFrame()
                && told.size() > 0
                && (length == Length.SHORT || wording.dice("closed").happens(50));
        if (closed && rest.isEmpty()) {
            return;
        }
        if (rest.isEmpty()
                || length == Length.LONG
                || length == Length.MEDIUM && wording.dice("ending too").happens(40)) {
            wording.choose("ending", Map.of(), Set.of(), page.saidHere())
                    .ifPresent(w ->
                            lastWords(w.text(), !closes && !last.isEmpty() && takesMore(last.get(last.size() - 1))));
            if (length == Length.LONG && apart && plan.paragraphs().size() > 2) {
                wording.choose("ending", Map.of(), Set.of(), page.saidHere()).ifPresent(w -> page.frame(w.text()));
            }
        }
    }

    /** Whether an ending may go on in the sentence of a told thing without seeming to follow from it. */
    private static boolean takesMore(Unit unit) {
        return unit.isAlone()
                && unit.lead().subject() == ToldFact.Subject.OTHER
                && unit.lead().forms().containsKey("clause");
    }

    /**
     * "It has been too long, and I would love to hear from you": a very short last sentence takes the ending with it.
     */
    private void lastWords(String ending, boolean may) {
        boolean mayJoin = may
                && !page.current().isEmpty()
                && page.lastPiece().bare()
                && Text.words(page.lastPiece().text()).size() <= SHORT_SENTENCE
                && wording.dice("ending joined").happens(40);
        if (!mayJoin || !page.join(ending)) {
            page.frame(ending);
        }
    }
}
