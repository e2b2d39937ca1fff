package org.longhand.proof.check;

import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.Lexicon;

/** Weekdays that date nothing: "from Monday to Saturday" of every week, "in case you come on a Tuesday". */
final class HarmlessDays {

    private static final int FAR = 3;

    private HarmlessDays() {}

    static boolean at(LetterReading r, int i) {
        return (beside(r, i, 1) || beside(r, i, -1)) && !Surroundings.past(r, i)
                || i > 0
                        && r.lexicon().has("any-day", r.tokens().get(i - 1).base())
                        && Surroundings.inSentence(r, i, "hypothetical");
    }

    /** Whether another weekday is the other end of a range: "from Monday to Saturday". */
    private static boolean beside(LetterReading r, int i, int step) {
        Lexicon lexicon = r.lexicon();
        boolean to = false;
        for (int k = i + step; k >= 0 && k < r.tokens().size() && Math.abs(k - i) <= FAR; k += step) {
            String base = r.tokens().get(k).base();
            if (r.tokens().get(k).sentence() != r.tokens().get(i).sentence()) {
                return false;
            }
            if (lexicon.weekday(base) != null) {
                return to;
            }
            if (lexicon.has("range-to", base)) {
                to = true;
            } else if (!lexicon.has("light", base)) {
                return false;
            }
        }
        return false;
    }
}
