package org.longhand.proof.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;

/**
 * A line of a text that has words or marks, without the space around it.
 *
 * @param opens whether a paragraph begins with it
 * @param words its words, folded, without points at their ends
 * @param places where those words stand in the line
 */
record Line(int start, int end, String text, boolean opens, List<String> words, List<Span> places) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    /** All lines of a text but the empty ones. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean opens = true;
        int at = 0;
        while (at <= text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int from = at;
            int to = end;
            while (from < to && space(text.charAt(from))) {
                from++;
            }
            while (to > from && space(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(of(text.substring(from, to), from, opens));
            }
            opens = from >= to;
            at = end + 1;
        }
        return lines;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static Line of(String text, int start, boolean opens) {
        List<String> words = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(TextFolding.fold(m.group()));
            places.add(new Span(m.start(), m.end()));
        }
        return new Line(start, start + text.length(), text, opens, List.copyOf(words), List.copyOf(places));
    }

    static List<String> words(String text) {
        return of(text, 0, true).words();
    }

    boolean isLarge(int word) {
        return Character.isUpperCase(text.codePointAt(places.get(word).start()));
    }

    /** Its words with one space between them. */
    String bare() {
        return String.join(" ", words);
    }
}
