package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small changes to words that no language needs its own rules for. */
public final class Text {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** An end mark, what closes around it, white space, and a sentence that begins with a capital. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<![\\p{Lu}.])[.!?…]+[\"'”’»)]*(?=\\s+[\"'“‘«(¡¿]*[\\p{Lu}\\uE000\\uE001])");

    private static final Pattern PICTURE = Pattern.compile("[\\p{L}\\p{N}]\\s*[\\p{So}\\p{Cs}\\p{Sk}]+$");

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(])(?:" + SharedWords.anyOf("abbreviations") + ")\\.$");
    /** A number with a full stop is no end of a sentence before what an ordinal may count: "am 4. März". */
    private static final Pattern ORDINAL = Pattern.compile("(?U)\\b\\d{1,3}\\.$");

    private static final Pattern COUNTED = Pattern.compile("(?U)^\\s+(?:" + SharedWords.anyOf("counted") + ")\\b");

    private Text() {}

    public static String capital(String s) {
        int at = 0;
        while (at < s.length() && "\"'“‘«(¿¡ ".indexOf(s.charAt(at)) >= 0) {
            at++;
        }
        if (at == s.length()) {
            return s;
        }
        int c = s.codePointAt(at);
        // "iPhone" and its like are written as they are written.
        boolean inner = at + 1 < s.length() && Character.isUpperCase(s.charAt(at + 1));
        return inner
                ? s
                : s.substring(0, at)
                        + new String(Character.toChars(Character.toTitleCase(c)))
                        + s.substring(at + Character.charCount(c));
    }

    public static String lowerFirst(String s) {
        return s.isEmpty() ? s : s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1);
    }

    /** The words of a text in lower case, in order. */
    public static List<String> words(String s) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(s);
        while (m.find()) {
            words.add(m.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The words of a list that is written with spaces. */
    public static Set<String> set(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    public static String oneLine(String s) {
        return s.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** A text as its sentences; each keeps its end mark. */
    public static List<String> sentences(String s) {
        List<String> found = new ArrayList<>();
        Matcher m = SENTENCE_END.matcher(s);
        int from = 0;
        while (m.find()) {
            String sentence = s.substring(from, m.end()).strip();
            boolean ordinal = ORDINAL.matcher(sentence).find()
                    && COUNTED.matcher(s).region(m.end(), s.length()).lookingAt();
            if (!ABBREVIATION.matcher(sentence).find() && !ordinal) {
                found.add(sentence);
                from = m.end();
            }
        }
        String rest = s.substring(from).strip();
        if (!rest.isEmpty()) {
            found.add(rest);
        }
        return found;
    }

    /** Whether a text ends as a sentence does, or with something that needs no full stop, as an emoji. */
    static boolean isEnded(String s) {
        if (s.isEmpty()) {
            return true;
        }
        String bare = s.replaceAll("[\"'”’»)]+$", "").stripTrailing().replaceAll("\\u00a0+$|\\u202f+$", "");
        int last = bare.isEmpty() ? s.codePointBefore(s.length()) : bare.codePointBefore(bare.length());
        int type = Character.getType(last);
        return ".!?…".indexOf(last) >= 0
                || type == Character.OTHER_SYMBOL
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL;
    }

    /** The sentence with an end mark, whatever it ended with. */
    public static String ended(String s) {
        String bare = s.replaceAll("[\\s,;:]+$", "");
        // A picture ends no sentence to a reader who reads on.
        return isEnded(bare) && !PICTURE.matcher(bare).find() ? bare : bare + ".";
    }

    /** The sentence without its full stop. */
    public static String open(String s) {
        return s.endsWith(".") && !s.endsWith("..") ? s.substring(0, s.length() - 1) : s;
    }
}
