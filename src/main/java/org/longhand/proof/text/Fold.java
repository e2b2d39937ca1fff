package org.longhand.proof.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what does not make them another word. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {
    }

    /** Lower case, without accents: {@code Białowieża} is {@code bialowieza}, {@code Straße} is {@code strasse}. */
    public static String word(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ł', 'l').replace("ß", "ss").replace("œ", "oe")
                .replace("æ", "ae").replace('ø', 'o').replace('đ', 'd').replace('’', '\'');
    }

    /**
     * What is left of a word when its ending is taken off, crudely: good enough to see that "picked" and "picking" are
     * one word, not to conjugate.
     */
    public static String stem(String word) {
        String folded = word(word);
        int keep = folded.length() <= 4 ? folded.length() : Math.max(4, folded.length() - 3);
        return folded.substring(0, keep);
    }

    /** Whether two words are likely forms of one. */
    public static boolean alike(String a, String b) {
        String x = word(a);
        String y = word(b);
        if (x.equals(y)) {
            return true;
        }
        int shorter = Math.min(x.length(), y.length());
        int longer = Math.max(x.length(), y.length());
        int common = 0;
        while (common < shorter && x.charAt(common) == y.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= shorter - 2 && longer - common <= 4 && (common >= 4 || longer <= 5);
    }
}
