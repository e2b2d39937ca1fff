package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.WordToken;

/** Names of people and places that nobody told. */
final class NameCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        NameSense sense = new NameSense(r);
        List<WordToken> tokens = r.tokens();
        List<Remark> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (r.frame().holds(tokens.get(i).start())) {
                continue;
            }
            int last = namesake(r, sense, i);
            if (last > i) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.name", i, last));
                i = last;
                continue;
            }
            if (!sense.isName(i) || sense.isTold(tokens.get(i).base())) {
                continue;
            }
            int from = i; // a name before it that was not told would have taken it in
            int to = i;
            while (to + 1 < tokens.size()
                    && beside(tokens, to, to + 1)
                    && !tokens.get(to).possessive()) {
                int next = r.lexicon().has("name-links", tokens.get(to + 1).base())
                                && to + 2 < tokens.size()
                                && beside(tokens, to + 1, to + 2)
                        ? to + 2
                        : to + 1;
                if (!tokens.get(next).capital()
                        || !sense.isName(next)
                                && !r.lexicon()
                                        .has("place-words", tokens.get(next).base())) {
                    break;
                }
                to = next;
            }
            found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.name", from, to));
            i = to;
        }
        return found;
    }

    /** "Sam Park", where Sam Reyes and June Park were told: the last word of it; {@code i} where it is nobody else. */
    private static int namesake(LetterReading r, NameSense sense, int i) {
        List<WordToken> tokens = r.tokens();
        if (!tokens.get(i).capital() || !r.told().named(tokens.get(i).base())) {
            return i;
        }
        int last = i;
        while (last + 1 < tokens.size()
                && beside(tokens, last, last + 1)
                && !tokens.get(last).possessive()
                && tokens.get(last + 1).capital()
                && sense.isPartOfName(last + 1)) {
            last++;
        }
        return last > i && sense.isNamesake(i, last) ? last : i;
    }

    private static boolean beside(List<WordToken> tokens, int a, int b) {
        return tokens.get(a).sentence() == tokens.get(b).sentence()
                && tokens.get(b).start() - tokens.get(a).end() <= 1;
    }
}
