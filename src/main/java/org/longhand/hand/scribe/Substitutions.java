package org.longhand.hand.scribe;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.script.Graphemes;

/**
 * Harmless stand-ins for characters that a hand cannot write: another shape of the same mark, never another letter. An
 * accent is never dropped and a picture never removed, since either may matter to the person who gets the letter.
 */
public final class Substitutions {

    private static final Map<String, List<String>> STAND_INS = Map.ofEntries(
            Map.entry("ʼ", List.of("’", "'")),
            Map.entry("ʻ", List.of("‘", "'")),
            Map.entry("’", List.of("'")),
            Map.entry("‘", List.of("'")),
            Map.entry("‛", List.of("‘", "'")),
            Map.entry("‚", List.of(",")),
            Map.entry("′", List.of("’", "'")),
            Map.entry("´", List.of("’", "'")),
            Map.entry("`", List.of("‘", "'")),
            Map.entry("ʹ", List.of("’", "'")),
            Map.entry("“", List.of("\"")),
            Map.entry("”", List.of("\"")),
            Map.entry("„", List.of("“", "\"")),
            Map.entry("‟", List.of("“", "\"")),
            Map.entry("″", List.of("”", "\"")),
            Map.entry("«", List.of("“", "\"")),
            Map.entry("»", List.of("”", "\"")),
            Map.entry("‹", List.of("‘", "'")),
            Map.entry("›", List.of("’", "'")),
            Map.entry("œ", List.of("oe")),
            Map.entry("Œ", List.of("Oe")),
            Map.entry("æ", List.of("ae")),
            Map.entry("Æ", List.of("Ae")),
            Map.entry("ß", List.of("ss")),
            Map.entry("ẞ", List.of("SS")),
            Map.entry("ĳ", List.of("ij")),
            Map.entry("Ĳ", List.of("IJ")),
            Map.entry("ŉ", List.of("’n", "'n")),
            Map.entry("ſ", List.of("s")),
            Map.entry("…", List.of("...")),
            Map.entry("‥", List.of("..")),
            Map.entry("—", List.of("–", "-")),
            Map.entry("―", List.of("—", "–", "-")),
            Map.entry("–", List.of("-")),
            Map.entry("‒", List.of("–", "-")),
            Map.entry("−", List.of("–", "-")),
            Map.entry("‐", List.of("-")),
            Map.entry("‑", List.of("-")),
            Map.entry("⁃", List.of("-")),
            Map.entry("•", List.of("·", "-")),
            Map.entry("·", List.of("-")),
            Map.entry("⁄", List.of("/")),
            Map.entry("×", List.of("x")),
            Map.entry("№", List.of("No.")),
            Map.entry("½", List.of("1/2")),
            Map.entry("¼", List.of("1/4")),
            Map.entry("¾", List.of("3/4")),
            Map.entry("ț", List.of("ţ")),
            Map.entry("Ț", List.of("Ţ")),
            Map.entry("ș", List.of("ş")),
            Map.entry("Ș", List.of("Ş")),
            Map.entry("ţ", List.of("ț")),
            Map.entry("Ţ", List.of("Ț")),
            Map.entry("ş", List.of("ș")),
            Map.entry("Ş", List.of("Ș")));

    private Substitutions() {}

    /** The text with every stand-in that the hand needs and can write; the rest is left as it was. */
    public static LetterText apply(LetterText text, Hand hand) {
        return new LetterText(
                apply(text.date(), hand),
                apply(text.salutation(), hand),
                text.paragraphs().stream().map(p -> apply(p, hand)).toList(),
                apply(text.closing(), hand),
                apply(text.signature(), hand),
                text.postscripts().stream()
                        .map(postscript -> apply(postscript, hand))
                        .toList());
    }

    /** As {@link #apply(LetterText, Hand)}, for one piece of text. */
    public static String apply(String text, Hand hand) {
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length());
        Graphemes graphemes = new Graphemes(text);
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = graphemes.end(at);
            int first = text.codePointAt(at);
            boolean newline = Graphemes.isNewline(first);
            if (newline || Graphemes.isSpace(first) && end - at == Character.charCount(first)) {
                out.append(newline ? "\n" : " ");
            } else {
                String grapheme = graphemes.composed(at, end);
                out.append(hand.writes(grapheme) ? grapheme : standIn(grapheme, hand));
            }
        }
        return out.toString();
    }

    private static String standIn(String grapheme, Hand hand) {
        for (String candidate : STAND_INS.getOrDefault(grapheme, List.of())) {
            if (writes(hand, candidate)) {
                return candidate;
            }
        }
        String bare = grapheme.codePoints()
                .filter(c -> !isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (bare.length() < grapheme.length() && (bare.isEmpty() || writes(hand, bare))) {
            return bare;
        }
        // Compatibility forms are the same letter in another dress, such as a ligature or a full-width one; a raised
        // or lowered digit is not: x² is not x2.
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        return !plain.equals(bare) && !isRaised(bare) && writes(hand, plain) ? plain : grapheme;
    }

    private static boolean isRaised(String grapheme) {
        int c = grapheme.codePointAt(0);
        return c == 0xB2 || c == 0xB3 || c == 0xB9 || c >= 0x2070 && c <= 0x209F;
    }

    /** Soft hyphen, joiners, direction marks, variation selectors: characters that never had a shape. */
    private static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x34F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint != 0xFEFF && Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.CONTROL;
    }

    private static boolean writes(Hand hand, String text) {
        Graphemes graphemes = new Graphemes(text);
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = graphemes.end(at);
            if (!Graphemes.isSpace(text.codePointAt(at)) && !hand.writes(graphemes.composed(at, end))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
