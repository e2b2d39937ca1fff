package org.longhand.people.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes texts alike that differ only in how they are written: case, accents, apostrophes. What it gives may be longer
 * or shorter than what it got; where offsets are needed, {@link FoldedText} keeps them.
 */
public final class TextFolding {

    private static final Pattern ENDING = Pattern.compile("['’](?:s|m|d|ll|re|ve|t)?$");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** The letters of our languages, folded once, by their number: words with accents are folded often. */
    private static final String[] LATIN = latin();

    private TextFolding() {}

    private static String[] latin() {
        String[] folded = new String[0x180];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = apart(Character.toString(c));
        }
        return folded;
    }

    /** A word or a text in lower case, without accents and what has no width, figures as 0 to 9. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= LATIN.length && c != '’') {
                return apart(lower);
            }
            if (c == '’') {
                folded.append('\'');
            } else {
                folded.append(LATIN[c]);
            }
        }
        return folded.toString();
    }

    /** The same of any script, for what is in lower case. */
    private static String apart(String lower) {
        return figures(MARKS.matcher(Normalizer.normalize(unligated(lower), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ς', 'σ')
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace('’', '\''));
    }

    /**
     * As it is, but each accent in one character with its letter (Unicode's form NFC), and no two letters in one
     * character: dictionaries and patterns know them so.
     */
    public static String compose(String text) {
        return isComposed(text) ? text : unligated(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    static boolean isComposed(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC) && !hasLigature(text);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Where the letter ends, exclusive, that begins here: behind its marks and signs without width. */
    static int letterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Latin ligatures, as some programs put them into what is copied from a page: ﬁ. */
    private static boolean isLigature(int character) {
        return character >= 'ﬀ' && character <= 'ﬆ';
    }

    private static boolean hasLigature(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLigature(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String unligated(String text) {
        if (!hasLigature(text)) {
            return text;
        }
        StringBuilder apart = new StringBuilder(text.length() + 2);
        text.codePoints()
                .forEach(c -> apart.append(
                        isLigature(c)
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        return apart.toString();
    }

    private static String figures(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** The same without an English ending behind an apostrophe: "June's" and "June’ll" are "june". */
    public static String base(String word) {
        String folded = fold(word).replace('’', '\'');
        return folded.indexOf('\'') < 0 ? folded : ENDING.matcher(folded).replaceFirst("");
    }
}
