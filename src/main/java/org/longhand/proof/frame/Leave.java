package org.longhand.proof.frame;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a letter takes leave: lines of closing, and of signature.
 *
 * @param first the first line that is part of it
 * @param last the first line behind it
 * @param closing as it is written, or null
 * @param signature as it is written, or null
 * @param start where it begins in the text: inside the first line where that begins with the letter's last sentence
 * @param joined whether closing and signature stand in one line
 */
record Leave(int first, int last, String closing, String signature, int start, boolean joined) {

    private static final int SHORT = 60;
    private static final int MOST_WORDS = 10;
    private static final int FEW_WORDS = 6;
    private static final int MOST_LINES = 3;
    private static final Pattern SENTENCE = Pattern.compile("[.?!…:]['\"”’»)]*$");
    private static final Pattern BEHIND_SENTENCE = Pattern.compile(".*[.!?…]['\"”’»)]*\\h+");
    private static final Pattern GAP = Pattern.compile("[\\[{<«%(_]+[^\\n]{0,40}[\\]}>»%)_]+");

    /** Reads the end of {@code lines[0..to)}; null where nothing there takes leave. */
    static Leave before(List<Line> lines, int to, ToldFrame told) {
        if (to <= 0) {
            return null;
        }
        int signs = signature(lines, to, told);
        if (signs == to) {
            Leave joined = joined(lines.get(to - 1), to, told);
            if (joined != null) {
                return joined;
            }
        }
        int closes = closing(lines, signs, signs < to, told);
        if (closes == signs && signs == to) {
            return null;
        }
        Line first = lines.get(closes);
        return new Leave(closes, to, written(lines, closes, signs), written(lines, signs, to), first.start(), false);
    }

    /** One that surely is one and stands above another: with a closing in it, or the signature in a line of its own. */
    static Leave again(List<Line> lines, int to, ToldFrame told) {
        Leave found = before(lines, to, told);
        if (found == null
                || found.joined() && found.start() != lines.get(found.first()).start()) {
            return null;
        }
        Line above = lines.get(found.first());
        boolean comma = found.closing() != null
                && (found.closing().endsWith(",") || told.isToldClosing(Line.words(found.closing())));
        boolean signed = found.signature() != null && told.isSenderExactly(Line.words(found.signature()));
        return above.opens() && (comma || signed) ? found : null;
    }

    /** A whole leave in a paragraph of its own, however much follows; null where the paragraph is another one. */
    static Leave inside(List<Line> lines, int first, ToldFrame told) {
        int to = first + 1;
        while (to < lines.size() && !lines.get(to).opens()) {
            to++;
        }
        if (!lines.get(first).opens() || to - first > MOST_LINES) {
            return null;
        }
        Leave found = before(lines, to, told);
        boolean whole = found != null
                && found.first() == first
                && found.start() == lines.get(first).start()
                && found.closing() != null
                && found.signature() != null
                && told.isSender(Line.words(found.signature()));
        return whole ? found : null;
    }

    /** The lines of it, one under the other. */
    String written() {
        return closing == null ? signature : signature == null ? closing : closing + "\n" + signature;
    }

    private static String written(List<Line> lines, int from, int to) {
        return from == to
                ? null
                : String.join(
                        "\n", lines.subList(from, to).stream().map(Line::text).toList());
    }

    private static int signature(List<Line> lines, int to, ToldFrame told) {
        List<String> signs = Line.words(told.signs());
        for (int n = 2; n <= Math.min(to, MOST_LINES); n++) {
            if (together(lines, to - n, to).equals(signs)) {
                return to - n;
            }
        }
        int at = to;
        while (at > 0
                && to - at < 2
                && told.isSender(lines.get(at - 1).words())
                && lines.get(at - 1).text().length() <= SHORT) {
            at--;
        }
        if (at < to) {
            return at;
        }
        Line last = lines.get(to - 1);
        boolean gap = GAP.matcher(last.text()).matches();
        boolean closed = to > 1 && isSure(lines.get(to - 2), !last.opens(), told);
        return gap || closed && isName(last) ? to - 1 : to;
    }

    /** Whether it may be somebody's name. */
    private static boolean isName(Line line) {
        boolean large = !line.words().isEmpty();
        for (int i = 0; i < line.words().size(); i++) {
            large &= line.isLarge(i);
        }
        return large
                && line.words().size() <= 3
                && !line.text().matches(".*[?!:…,;]")
                && (!line.text().endsWith(".") || line.text().length() <= 3);
    }

    private static int closing(List<Line> lines, int to, boolean signed, ToldFrame told) {
        for (int n = 2; n <= Math.min(to, MOST_LINES); n++) {
            if (told.isToldClosing(together(lines, to - n, to))) {
                return to - n;
            }
        }
        int block = to;
        boolean attached = signed && !lines.get(to).opens();
        while (block > 0 && !lines.get(--block).opens()) {
            continue;
        }
        int length = to - block;
        if (to > 0 && length > 1 && length <= MOST_LINES && attached && isBlock(lines.subList(block, to), told)) {
            return block;
        }
        if (to == 0 || !isSure(lines.get(to - 1), attached, told) && !mayClose(lines, to, length, attached, told)) {
            return to;
        }
        int at = to - 1;
        while (at > 0
                && to - at < MOST_LINES
                && !lines.get(at).opens()
                && lines.get(at - 1).text().matches(".*[,\\p{L}]")
                && isSure(lines.get(at - 1), false, told)) {
            at--;
        }
        return at;
    }

    /** A closing over some lines: the first one surely is one, and none of them is a sentence. */
    private static boolean isBlock(List<Line> block, ToldFrame told) {
        return isSure(block.get(0), false, told) && block.stream().noneMatch(line -> isSentence(line, told));
    }

    private static boolean isSentence(Line line, ToldFrame told) {
        return line.text().length() > SHORT
                || SENTENCE.matcher(line.text()).find()
                || line.words().stream().anyMatch(word -> told.words().has("subjects", word));
    }

    /** Whether a line closes by where it stands: alone above the signature. */
    private static boolean mayClose(List<Line> lines, int to, int length, boolean attached, ToldFrame told) {
        Line line = lines.get(to - 1);
        boolean free = ToldFrame.closing(told.brief()) == null;
        boolean alone = attached && length == 1 && to > 1;
        return alone
                        && free
                        && line.text().length() <= SHORT
                        && !SENTENCE.matcher(line.text()).find()
                || alone
                        && !line.words().isEmpty()
                        && line.words().size() <= FEW_WORDS
                        && !isSentence(line, told)
                        && told.words().has("closing-begins", line.words().get(0));
    }

    /** @param attached whether a signature follows in the next line: then it may end as a sentence does */
    private static boolean isSure(Line line, boolean attached, ToldFrame told) {
        if (line.words().isEmpty()
                || line.words().size() > MOST_WORDS
                || line.text().length() > SHORT) {
            return false;
        }
        if (told.isToldClosing(line.words())) {
            return true;
        }
        boolean known = told.words().isClosing(line.bare());
        boolean made = line.words().stream().allMatch(word -> told.words().has("closing-words", word));
        boolean ends = SENTENCE.matcher(line.text()).find();
        return ends ? attached && (known || made && line.text().endsWith("!")) : known || made;
    }

    /** "Yours, Sam": also behind the last sentence of a letter. */
    private static Leave joined(Line line, int to, ToldFrame told) {
        Leave whole = split(line, line.start(), to, told);
        if (whole != null) {
            return whole;
        }
        Matcher m = BEHIND_SENTENCE.matcher(line.text());
        if (!m.lookingAt()) {
            return null;
        }
        int start = line.start() + m.end();
        return split(Line.of(line.text().substring(m.end()), start, true), start, to, told);
    }

    private static Leave split(Line line, int start, int to, ToldFrame told) {
        List<String> words = line.words();
        if (line.text().length() > SHORT || line.text().matches(".*[?!…;:].*")) {
            return null;
        }
        for (int i = words.size() - 1; i > 0; i--) {
            List<String> name = words.subList(i, words.size());
            Line closing = Line.of(
                    line.text().substring(0, line.places().get(i).start()).strip(), start, true);
            boolean parted = closing.text().matches("(?s).*[,—–-]");
            String signed = line.text().substring(line.places().get(i).start());
            boolean other =
                    parted && isName(Line.of(signed, start, true)) && !(signed.endsWith(".") && told.isRecipient(name));
            if ((told.isSender(name) || other) && isSure(closing, true, told)) {
                return new Leave(to - 1, to, closing.text(), signed, start, true);
            }
        }
        return null;
    }

    private static List<String> together(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream().flatMap(l -> l.words().stream()).toList();
    }
}
