package org.longhand.people.names;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as patterns that find them where somebody left out accents. */
final class Accents {

    /** For each plain letter of the list below, those that carry an accent over it. */
    private static final String[] ACCENTED = {
        "áàâãä", "éèêë", "íìîï", "óòôõö", "úùûü", "ýÿ", "ÁÀÂÃÄ", "ÉÈÊË", "ÍÌÎÏ", "ÓÒÔÕÖ", "ÚÙÛÜ", "Ý", "ñ", "ç", "Ñ",
        "Ç"
    };

    private Accents() {}

    /** A pattern for a word; an accent may have been left out, in the text or in the name. */
    static String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char c : word.toCharArray()) {
            String plain = plain(c);
            int at = "aeiouyAEIOUYncNC".indexOf(c);
            if (plain.length() == 1 && plain.charAt(0) != c) {
                pattern.append("[" + c + plain + "]");
            } else if (at >= 0) {
                pattern.append("[" + c + ACCENTED[at] + "]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        };
    }
}
