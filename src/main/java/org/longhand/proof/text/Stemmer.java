package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that carry meaning, each without its endings; figures and number words by their value. */
public final class Stemmer {

    private static final int KEPT = 5;
    /** Endings of words of more than five letters, and of shorter ones; of two that fit the longer one comes first. */
    private static final List<String> OF_LONG =
            List.of("ings", "edly", "ness", "ing", "ers", "ful", "ed", "er", "ly", "es", "or", "s");

    private static final List<String> OF_SHORT = List.of("ed", "es", "s");
    private static final String DOUBLED = "bdgklmnprt";

    private Stemmer() {}

    /** The stems of words, in order and as often as they stand there; light words are left out, a number is "#21". */
    public static List<String> of(List<WordToken> tokens, Lexicon lexicon) {
        List<String> stems = new ArrayList<>();
        int skip = -1;
        for (int i = 0; i < tokens.size(); i++) {
            NumberParser.ParsedNumber number = NumberParser.at(tokens, i, lexicon);
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

    /** The stems of a text, each once, in their order. */
    public static Set<String> of(String text, Lexicon lexicon) {
        return new LinkedHashSet<>(of(Tokenizer.tokens(text, Sentences.of(text), lexicon.language()), lexicon));
    }

    /**
     * A word without its endings: in English by rules, in other languages its first five letters; irregular forms by
     * the lexicon.
     *
     * @param base folded, see {@link WordToken#base}
     */
    public static String stem(String base, Lexicon lexicon) {
        String word = lexicon.form(base);
        if (!lexicon.language().equals("en")) {
            return word.length() > KEPT ? word.substring(0, KEPT) : word;
        }
        String stem;
        if (word.endsWith("ies") || word.endsWith("ied")) {
            stem = word.substring(0, word.length() - 3) + "y";
        } else {
            stem = word.length() > 5 ? without(OF_LONG, word) : word.length() > 3 ? without(OF_SHORT, word) : word;
        }
        stem = stem.length() < 3 ? word : stem;
        int last = stem.length() - 1;
        boolean doubled =
                last > 0 && stem.charAt(last) == stem.charAt(last - 1) && DOUBLED.indexOf(stem.charAt(last)) >= 0;
        String single = doubled ? stem.substring(0, last) : stem;
        String open = single.length() > 3 && (single.endsWith("e") || single.endsWith("y"))
                ? single.substring(0, single.length() - 1)
                : single;
        return lexicon.form(open);
    }

    private static String without(List<String> endings, String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /**
     * Whether two words are the same but for their ends: Kraków, Krakowie. They share three letters or more; the first
     * may end in three letters of its own, the other in four.
     */
    public static boolean sameButForEnding(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 3 && same >= one.length() - 3 && same >= other.length() - 4;
    }
}
