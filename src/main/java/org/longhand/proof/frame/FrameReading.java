package org.longhand.proof.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/**
 * A text taken apart into what a letter is made of.
 *
 * @param greeting how it greets, or null
 * @param salutation where that stands; empty where it should
 * @param body from the greeting's end to the leave
 * @param leave how it takes leave, or null
 * @param ending where that stands; empty where it should
 * @param rest what stands below: postscripts
 * @param twice greetings, closings and signatures that are too many, in the text's order
 */
record FrameReading(
        Greeting greeting, Span salutation, Span body, Leave leave, Span ending, Span rest, List<Span> twice) {

    private static final int MOST_HEADINGS = 3;
    private static final int SHORT = 60;
    private static final Pattern POSTSCRIPT = Pattern.compile("(?:(?:[Pp]\\.?[-\\h]?){1,3}[Ss]|(?:P\\.?\\h?){1,3}D"
            + "|N\\.?B|(?i:nachtrag|pos[tc]?data|dopisek|post-?\\h?script(?:um)?))(?![\\p{L}\\p{N}’'-]|\\.\\p{L})");

    static FrameReading of(String text, ToldFrame told) {
        List<Line> lines = Line.of(text);
        int at = 0;
        Greeting greeting = null;
        while (at < Math.min(lines.size(), MOST_HEADINGS + 1)) {
            greeting = Greeting.line(lines.get(at), told, at == 0);
            greeting = greeting == null && at == 0 ? Greeting.before(lines.get(0), told) : greeting;
            if (greeting != null || !isHeading(lines.get(at))) {
                break;
            }
            at++;
        }
        if (greeting == null) {
            at = 0;
        }
        int start = lines.isEmpty() ? 0 : lines.get(at).start();
        Span salutation = new Span(start, greeting == null ? start : start + greeting.length());
        List<Line> below = below(text, lines, at, greeting, salutation.end());
        List<Span> twice = new ArrayList<>();
        int first = greetings(below, told, greeting != null, twice);
        return end(text, told, greeting, salutation, below, first, twice);
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= SHORT && !line.text().matches(".*[.!?…]");
    }

    /** The lines under the greeting; what follows it in its line is the first one. */
    private static List<Line> below(String text, List<Line> lines, int at, Greeting greeting, int from) {
        if (greeting == null || greeting.whole()) {
            return lines.subList(greeting == null ? 0 : at + 1, lines.size());
        }
        int start = from;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        List<Line> below = new ArrayList<>();
        below.add(Line.of(text.substring(start, lines.get(at).end()), start, true));
        below.addAll(lines.subList(at + 1, lines.size()));
        return below;
    }

    /** Finds what greets once more; gives back where the body's first line is. */
    private static int greetings(List<Line> lines, ToldFrame told, boolean greeted, List<Span> twice) {
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean next = i == first && greeted;
            Greeting again = line.opens() || next ? Greeting.line(line, told, false) : null;
            boolean calls = again != null
                    && line.text().matches(".*[,:!]")
                    && (told.words().greeting(line.words()) > 0
                            || next && line.text().matches(".*[,:]"))
                    && (next || again.names() || again.other());
            if (calls) {
                twice.add(new Span(line.start(), line.end()));
                first = i == first ? i + 1 : first;
            } else if (next) {
                Greeting before = Greeting.before(line, told);
                if (before != null && before.names()) {
                    twice.add(new Span(line.start(), line.start() + before.length()));
                }
            }
        }
        return first;
    }

    private static FrameReading end(
            String text,
            ToldFrame told,
            Greeting greeting,
            Span salutation,
            List<Line> lines,
            int first,
            List<Span> twice) {
        List<Line> body = lines.subList(Math.min(first, lines.size()), lines.size());
        int size = body.size();
        int postscript = 1;
        while (postscript < size
                && !POSTSCRIPT.matcher(body.get(postscript).text()).lookingAt()) {
            postscript++;
        }
        Leave leave = Leave.before(body, Math.min(postscript, size), told);
        int last = postscript;
        if (leave != null && postscript < size) {
            Leave again = Leave.again(body, size, told);
            if (again != null && again.first() > postscript) {
                last = again.first();
                twice.add(new Span(again.start(), body.get(size - 1).end()));
            } else {
                last = size;
            }
        } else if (postscript < size) {
            leave = Leave.before(body, size, told);
            postscript = leave == null ? postscript : size;
            last = size;
        }
        int behind = size == 0 ? salutation.end() : body.get(size - 1).end();
        Span rest = postscript < last
                ? new Span(body.get(postscript).start(), body.get(last - 1).end())
                : new Span(behind, behind);
        int until = postscript >= size ? behind : body.get(postscript - 1).end();
        int from = leave == null ? until : leave.start();
        int above = leave == null ? Math.min(postscript, size) : leave.first();
        for (Leave more = above > 0 ? Leave.again(body, above, told) : null;
                more != null && more.first() > 0;
                more = Leave.again(body, above, told)) {
            twice.add(new Span(more.start(), body.get(above - 1).end()));
            above = more.first();
        }
        for (int i = 0; i < above; i++) {
            Leave inside = Leave.inside(body.subList(0, above), i, told);
            if (inside != null && (i > 0 || above > inside.last())) {
                twice.add(new Span(inside.start(), body.get(inside.last() - 1).end()));
            }
        }
        twice.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new FrameReading(
                greeting,
                salutation,
                new Span(salutation.end(), Math.max(from, salutation.end())),
                leave,
                new Span(Math.max(from, salutation.end()), Math.max(until, salutation.end())),
                rest,
                List.copyOf(twice));
    }
}
