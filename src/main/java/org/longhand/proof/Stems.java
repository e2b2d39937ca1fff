package org.longhand.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that carry meaning, each without its endings; figures and number words by their value. */
final class Stems {

    private static final int KEPT = 5;

    private Stems() {
    }

    /** Stems in order, light words left out. */
    static List<String> of(List<Token> tokens, Lexicon lexicon) {
        List<String> stems = new ArrayList<>();
        int skip = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Numbers.Found number = Numbers.at(tokens, i, lexicon);
            if (number != null) {
                stems.add("#" + number.value());
                i += number.length() - 1;
                continue;
            }
            String base = tokens.get(i).base();
            if (base.length() > 1 && !lexicon.has("light", base)) {
                stems.add(stem(base, lexicon));
            }
        }
        return stems;
    }

    static Set<String> of(String text, Lexicon lexicon) {
        return new LinkedHashSet<>(of(Words.tokens(text, Words.sentences(text), lexicon.language()), lexicon));
    }

    static String stem(String base, Lexicon lexicon) {
        String word = lexicon.form(base);
        if (!lexicon.language().equals("en")) {
            return word.length() > KEPT ? word.substring(0, KEPT) : word;
        }
        String stem = word.replaceFirst("(?:ies|ied)$", "y");
        if (stem.equals(word)) {
            stem = word.length() > 5 ? word.replaceFirst("(?:ings?|edly|ed|ers?|ness|ful|ly|es|s|or)$", "")
                    : word.length() > 3 ? word.replaceFirst("(?:ed|es|s)$", "") : word;
        }
        stem = stem.length() < 3 ? word : stem;
        String single = stem.replaceFirst("([bdgklmnprt])\\1$", "$1");
        String open = single.length() > 3 ? single.replaceFirst("[ey]$", "") : single;
        return lexicon.form(open);
    }
}
