package org.longhand.hand.script;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over a text one user-perceived character at a time. */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int FIRST_COMBINING = 0x300;

    private final String text;
    private Matcher matcher;

    public Graphemes(String text) {
        this.text = text;
    }

    /** The offset after the grapheme that begins at {@code from}. */
    public int end(int from) {
        int next = from + 1;
        if (next >= text.length()) {
            return text.length();
        }
        // Below the combining marks every UTF-16 unit is a grapheme; only the rest pays for the pattern.
        if (text.charAt(from) < FIRST_COMBINING && text.charAt(next) < FIRST_COMBINING) {
            return next;
        }
        if (matcher == null) {
            matcher = CLUSTER.matcher(text);
        }
        return matcher.region(from, text.length()).lookingAt() ? matcher.end() : next;
    }

    /** The grapheme between two offsets, composed (NFC). */
    public String composed(int from, int to) {
        String grapheme = text.substring(from, to);
        return to - from == 1 ? grapheme : Normalizer.normalize(grapheme, Normalizer.Form.NFC);
    }

    /** Whether the character is a gap between words, of any kind, or has no width at all by its nature. */
    public static boolean isSpace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\n', '\t', '\r', 0x85, 0xA0, 0x202F, 0x180E, 0x200B, 0x2060, 0xFEFF -> true;
            default ->
                codePoint > 0x7F || codePoint < 0x20
                        ? Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                        : false;
        };
    }

    /** Whether the character ends a line of the text. */
    public static boolean isNewline(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Whether the space keeps the words at its sides on one line. */
    public static boolean isGlue(int codePoint) {
        return codePoint == 0xA0 || codePoint == 0x202F || codePoint == 0x2007 || codePoint == 0x2060;
    }
}
