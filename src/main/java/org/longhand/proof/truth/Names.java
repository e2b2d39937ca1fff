package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Token;

/**
 * Names of people and places that nobody told. In a language that writes only names with a capital, a capital inside a
 * sentence makes a name; where it says nothing, at a sentence's beginning or on German nouns, a dictionary decides.
 */
final class Names implements Checker {

    /** What may stand between the words of one name. */
    private static final Set<String> INSIDE = Set.of("of", "de", "del", "della", "di", "da", "von", "van", "zu", "am", "la", "le");

    private static final Set<String> ARTICLES = Set.of("fr", "es", "it");

    @Override
    public List<Remark> read(Reading reading) {
        List<Token> tokens = reading.tokens();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!unfounded(reading, i)) {
                continue;
            }
            int first = i;
            int last = i;
            while (last + 1 < tokens.size() && beside(reading, last) && unfounded(reading, last + 1)
                    || last + 2 < tokens.size() && beside(reading, last) && beside(reading, last + 1)
                            && INSIDE.contains(tokens.get(last + 1).word()) && unfounded(reading, last + 2)) {
                last += tokens.get(last + 1).capitalised() ? 1 : 2;
            }
            int start = tokens.get(first).start();
            int end = start + reading.text().substring(start, tokens.get(last).end()).length()
                    - (tokens.get(last).word().length() - tokens.get(last).bare().length());
            remarks.add(Remark.on(RemarkKind.UNFOUNDED, reading.text(), start, end,
                    Reason.of("unfounded.name", reading.text().substring(start, end))));
            i = last;
        }
        return remarks;
    }

    private static boolean beside(Reading reading, int at) {
        return reading.text().substring(reading.tokens().get(at).end(), reading.tokens().get(at + 1).start())
                .matches("[ \\u00A0]|\\. ");
    }

    private static boolean unfounded(Reading reading, int at) {
        Token token = reading.tokens().get(at);
        String word = token.bare();
        if (!token.capitalised() || word.length() < 2 || reading.shape().frame(token.start())) {
            return false;
        }
        String folded = Fold.word(word);
        if (reading.words().polite().contains(folded) || reading.words().titles().contains(folded)
                || reading.words().family().containsKey(folded) || calendar(reading, folded)
                || reading.told().hasName(word)) {
            return false;
        }
        return isName(reading, at, word) && !everyPartTold(reading, word);
    }

    private static boolean everyPartTold(Reading reading, String word) {
        return word.contains("-") && List.of(word.split("-")).stream().allMatch(part -> reading.told().hasName(part));
    }

    private static boolean calendar(Reading reading, String folded) {
        Calendar calendar = Calendar.of(reading.words().language());
        return calendar.months().containsKey(folded) || calendar.weekdays().containsKey(folded)
                || reading.words().times().contains(folded);
    }

    private static boolean isName(Reading reading, int at, String word) {
        String language = reading.words().language();
        Lexicon lexicon = Lexicon.of(language);
        Lexicon.Readings asSpelt = lexicon.look(word);
        Lexicon.Readings small = lexicon.lookSmall(word);
        boolean nounsHaveCapitals = language.equals("de");
        if (nounsHaveCapitals) {
            return asSpelt.unknown() ? small.unknown() : asSpelt.name() && !asSpelt.common() && !small.common();
        }
        if (contraction(word)) {
            return false;
        }
        Token token = reading.tokens().get(at);
        if (!token.opensSentence()) {
            return true;
        }
        if (asSpelt.name() && small.common()) {
            // Where nouns have articles, one without at a sentence's beginning is a name: Marta, not una marta.
            if (ARTICLES.contains(language)) {
                return small.nounOnly() && !reading.words().common().contains(Fold.word(word));
            }
            // Rose laughed; Will came. A name where a verb follows, a word where it does not.
            return !small.verb() && at + 1 < reading.tokens().size() && onlyVerb(lexicon, reading.tokens().get(at + 1), reading);
        }
        return !small.common();
    }

    /** Whether a word can hardly be anything but a verb: it is one, and in its past form or third person. */
    private static boolean onlyVerb(Lexicon lexicon, Token next, Reading reading) {
        String word = next.word();
        return !next.capitalised() && !reading.words().common().contains(Fold.word(word)) && lexicon.look(word).verb()
                && (word.endsWith("ed") || word.endsWith("s"));
    }

    private static boolean contraction(String word) {
        return word.matches("(?i).+n['’]t|.+['’](?:m|d|ll|ve|re|s)");
    }
}
