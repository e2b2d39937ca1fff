package org.longhand.maker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The characters that every hand writes. */
final class Repertoire {

    /** The lower-case letters that are written most often: each has at least two forms. */
    static final String FREQUENT = "etaoinshrdlcumwfgypb";

    private static final String PUNCTUATION =
            "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u20ac\u2039\u203a\u2022"
                    + "\u2032\u2033\u2010\u2011\u2212\u02bc";
    private static final String ROMANIAN = "\u0218\u0219\u021a\u021b";

    private Repertoire() {}

    /** ASCII, Latin-1, Latin Extended-A, Romanian, and the punctuation of letters; no spaces. */
    static List<String> characters() {
        List<String> characters = new ArrayList<>();
        for (int c = '!'; c <= 0x17f; c++) {
            if (c < 0x7f || c > 0xa0 && c != 0xad) {
                characters.add(Character.toString(c));
            }
        }
        (PUNCTUATION + ROMANIAN).codePoints().mapToObj(Character::toString).forEach(characters::add);
        return characters;
    }

    /** The letter under an accent, or the character itself. */
    static String base(String character) {
        return Normalizer.normalize(character, Normalizer.Form.NFD).substring(0, 1);
    }

    /**
     * The combining accent of a letter with one, or an empty string. Commas that Unicode calls cedillas are commas
     * here.
     */
    static String accent(String character) {
        String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
        if (parts.length() < 2 || !Character.isLetter(parts.charAt(0))) {
            return "";
        }
        boolean comma =
                "\u0122\u0136\u0137\u013b\u013c\u0145\u0146\u0156\u0157\u0218\u0219\u021a\u021b".contains(character);
        return comma ? Marks.COMMA_BELOW : parts.substring(1);
    }

    /** Letters whose caron is written as an apostrophe at their right. */
    static boolean hasApostrophe(String character) {
        return "\u010f\u0165\u013d\u013e".contains(character);
    }
}
