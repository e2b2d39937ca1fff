package org.longhand.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;

/**
 * What stands around a letter's body.
 *
 * @param greetings every line that greets, the first one being the letter's own
 * @param closings every line that takes leave, the last one being the letter's own
 * @param signature the last line where it is a name, or null
 */
public record LetterFrame(List<Span> greetings, List<Span> closings, Span signature) {

    private static final int SHORT = 60;
    private static final int NAME_WORDS = 5;
    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}—–]+$");
    private static final Pattern MARKS_AND_SPACE = Pattern.compile("[\\p{Punct}\\s]+$");
    private static final Pattern GOES_ON = Pattern.compile("([^,!:\n]{2,60}[,!:])\\h+(?=\\p{Lu})");

    static LetterFrame of(String text, Brief brief, Lexicon lexicon) {
        List<Span> lines = lines(text);
        List<Span> greetings = new ArrayList<>();
        List<Span> closings = new ArrayList<>();
        Span signature = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).of(text);
            boolean alone =
                    i == 0 || blank(text, lines.get(i - 1).end(), lines.get(i).start());
            if (line.length() <= SHORT
                    && ",:!—–-".indexOf(line.charAt(line.length() - 1)) >= 0
                    && greets(line, brief, lexicon, i == 0)
                    && (i == 0 || alone)) {
                greetings.add(lines.get(i));
            } else if (i == 0) {
                int length = greeting(line, brief, lexicon);
                if (length > 0) {
                    greetings.add(new Span(lines.get(i).start(), lines.get(i).start() + length));
                }
            } else if (line.length() <= SHORT && closes(line, brief, lexicon, i == lines.size() - 2)) {
                closings.add(lines.get(i));
            }
        }
        int last = lines.size() - 1;
        if (last > 0
                && name(lines.get(last).of(text), brief)
                && (closings.contains(lines.get(last - 1))
                        || signs(lines.get(last).of(text), brief)
                        || lines.get(last - 1).of(text).matches(".{1,40},"))) {
            signature = lines.get(last);
        }
        return new LetterFrame(greetings, closings, signature);
    }

    /** Whether the frame's own checks read this place. */
    public boolean holds(int offset) {
        return holds(greetings, offset) || holds(closings, offset) || signature != null && signature.holds(offset);
    }

    private static boolean holds(List<Span> spans, int offset) {
        for (Span span : spans) { // asked for each word: a stream would take several times as long
            if (span.holds(offset)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How long the greeting is with which a line begins that goes on with the letter ("Dear June, Thank you"), or 0.
     */
    private static int greeting(String line, Brief brief, Lexicon lexicon) {
        Matcher m = GOES_ON.matcher(line);
        return m.lookingAt() && greets(m.group(1), brief, lexicon, false) ? m.end(1) : 0;
    }

    private static boolean greets(String line, Brief brief, Lexicon lexicon, boolean top) {
        String folded = TextFolding.fold(line);
        for (String opening : lexicon.lines("greetings")) {
            if (folded.startsWith(opening + " ") || folded.equals(opening + ",") || folded.equals(opening + "!")) {
                return true;
            }
        }
        String bare = MARKS.matcher(folded).replaceFirst("");
        return bare.equals(TextFolding.fold(brief.recipient().calledBy())) || top && name(line, brief);
    }

    private static boolean closes(String line, Brief brief, Lexicon lexicon, boolean end) {
        String folded = withoutMarks(line);
        String asked = brief.closing() == null ? "" : withoutMarks(brief.closing());
        if (!asked.isEmpty() && folded.equals(asked)
                || lexicon.lines("closings").contains(folded)) {
            return true;
        }
        return end && line.endsWith(",") && line.split("\\s+").length <= NAME_WORDS;
    }

    private static String withoutMarks(String line) {
        return MARKS_AND_SPACE.matcher(TextFolding.fold(line)).replaceFirst("");
    }

    private static boolean signs(String line, Brief brief) {
        String folded = TextFolding.fold(line);
        return folded.contains(TextFolding.fold(brief.sender().signs()));
    }

    /** A few words, each with a capital, or the sender's own way to sign. */
    private static boolean name(String line, Brief brief) {
        String bare = line.replaceFirst("[,:!.\\s]+$", "");
        String[] words = bare.split("\\s+");
        if (signs(bare, brief) && bare.length() <= SHORT) {
            return true;
        }
        int capitals = 0;
        for (String word : words) {
            capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length <= NAME_WORDS && capitals > 0 && capitals >= words.length - 1 && !line.matches(".*[.?]");
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = at;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Span(from, to));
            }
            at = end + 1;
        }
        return lines;
    }
}
