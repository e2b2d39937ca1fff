package org.longhand.proof.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ only in how they are written: case, accents, apostrophes. */
public final class TextFolding {

    private static final Pattern ENDING = Pattern.compile("['’](?:s|m|d|ll|re|ve|t)?$");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private TextFolding() {}

    /** A word or a text in lower case, without accents and what has no width, figures as 0 to 9. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length() && plain; i++) {
            plain = lower.charAt(i) < 128;
        }
        return plain
                ? lower
                : figures(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ł', 'l')
                        .replace("ß", "ss")
                        .replace("œ", "oe")
                        .replace('’', '\''));
    }

    private static String figures(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** The same without an English ending behind an apostrophe: "June's" and "June’ll" are "june". */
    static String base(String word) {
        String folded = fold(word).replace('’', '\'');
        return folded.indexOf('\'') < 0 ? folded : ENDING.matcher(folded).replaceFirst("");
    }
}
