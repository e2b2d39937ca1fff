package org.longhand.people.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Texts without what people write now one way, now another: case, accents, spaces, punctuation. */
public final class Plain {

    /** Latin letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<Character, String> WHOLE = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('þ', "th"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"));

    private Plain() {}

    /**
     * Lower-case letters and digits alone, one space between words: {@code " Łucja\tO’Dąb-Row "} is {@code "lucja odab
     * row"}. Marks of scripts that spell with them are kept; empty where the text has neither letter nor digit.
     */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        boolean space = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            boolean accent = c >= 0x300 && c <= 0x36F;
            if (accent || c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`') {
                continue;
            }
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                space = true;
                continue;
            }
            if (space && plain.length() > 0) {
                plain.append(' ');
            }
            space = false;
            String whole = c < Character.MAX_VALUE ? WHOLE.get((char) c) : null;
            if (whole == null) {
                plain.appendCodePoint(c);
            } else {
                plain.append(whole);
            }
        }
        return plain.toString();
    }

    /** As {@link #of}, but never empty where the text is not blank: signs that are all there is are kept. */
    public static String key(String text) {
        String plain = of(text);
        return plain.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : plain;
    }

    /** A short name for a text's {@link #key}: SHA-256 in hexadecimal. The same thing told twice has the same one. */
    public static String digest(String text) {
        try {
            byte[] bytes = key(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
