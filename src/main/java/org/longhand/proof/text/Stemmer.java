package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that carry meaning, each without its endings; figures and number words by their value. */
public final class Stemmer {

    private static final int KEPT = 5;
    private static final Pattern IES = Pattern.compile("(?:ies|ied)$");
    private static final Pattern LONG = Pattern.compile("(?:ings?|edly|ed|ers?|ness|ful|ly|es|s|or)$");
    private static final Pattern BRIEF = Pattern.compile("(?:ed|es|s)$");
    private static final Pattern DOUBLE = Pattern.compile("([bdgklmnprt])\\1$");

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
        String stem = IES.matcher(word).replaceFirst("y");
        if (stem.equals(word)) {
            stem = word.length() > 5
                    ? LONG.matcher(word).replaceFirst("")
                    : word.length() > 3 ? BRIEF.matcher(word).replaceFirst("") : word;
        }
        stem = stem.length() < 3 ? word : stem;
        String single = DOUBLE.matcher(stem).replaceFirst("$1");
        String open = single.length() > 3 && (single.endsWith("e") || single.endsWith("y"))
                ? single.substring(0, single.length() - 1)
                : single;
        return lexicon.form(open);
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
