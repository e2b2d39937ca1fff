package org.longhand.press.text;

/** Text that a PDF and an XML file can both carry. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * The text without what neither format allows: controls (a tab or a line's end becomes a space), the byte order
     * mark, noncharacters; half of a surrogate pair becomes U+FFFD. Null is taken as empty.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int replaced = replace(point);
            if (replaced != point && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && replaced >= 0) {
                clean.appendCodePoint(replaced);
            }
            i += Character.charCount(point);
        }
        return clean == null ? text : clean.toString();
    }

    /** What stands for a code point: itself, another one, or -1 for nothing. */
    private static int replace(int point) {
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        if (Character.isISOControl(point)
                || point == 0xFEFF
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF) {
            return -1;
        }
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point;
    }

    /** Escaped for XML text and for an attribute in double quotes. */
    public static String xml(String text) {
        String plain = of(text);
        StringBuilder out = null;
        for (int i = 0; i < plain.length(); i++) {
            String entity = switch (plain.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null && out == null) {
                out = new StringBuilder(plain.length() + 16).append(plain, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(plain.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? plain : out.toString();
    }
}
