package org.longhand.proof.clause;

import java.util.List;
import org.longhand.proof.clause.Form.Tense;
import org.longhand.proof.clause.Form.WordKind;

/** Tells a word that says how much, as in "so hard that the path was a river", from the conjunction of its letters. */
final class Degree {

    /** How many words may stand between how much and what comes of it: "so hard for so long that". */
    private static final int RESULT = 3;

    private final ClauseLexicon words;
    private final boolean omitsThat;

    Degree(ClauseLexicon words) {
        this.words = words;
        this.omitsThat = words.has(Feature.OMITS_THAT);
    }

    /** Puts words that no list of conjunctions has in the place of those that say how much. */
    void mark(List<Term> sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (words.has("degree", sentence.get(i).base()) && muchAt(sentence, i)) {
                sentence.set(i, sentence.get(i).asDegree());
            }
        }
    }

    private boolean muchAt(List<Term> all, int at) {
        Term much = all.get(at + 1);
        boolean afterBe = at > 0 && words.has("passive", all.get(at - 1).base());
        boolean quality =
                much.modifier() || words.has("degree-quantity", much.base()) || afterBe && much.can(Tense.PARTICIPLE);
        if (omitsThat && quality && at > 0 && all.get(at - 1).verb()) {
            return true; // "so warm we swam until ten"
        }
        boolean result = all.subList(at + 2, Math.min(all.size(), at + 2 + RESULT)).stream()
                .anyMatch(t -> words.has("degree-result", t.base()));
        return result
                && (quality
                        || much.can(Tense.PARTICIPLE)
                        || much.grammar().kinds().contains(WordKind.ADVERB));
    }
}
