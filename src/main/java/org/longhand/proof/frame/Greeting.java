package org.longhand.proof.frame;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.text.Lexicon;

/**
 * A greeting as it stands at the beginning of a line.
 *
 * @param length of it, with the mark that ends it
 * @param whole whether nothing stands behind it in its line
 * @param names whether it calls the reader as told
 * @param other whether it calls the reader by another of their names, or by none
 * @param mended what should stand there: the same where it is right
 */
record Greeting(int length, boolean whole, boolean names, boolean other, String mended) {

    private static final int SHORT = 60;
    private static final int MOST_WORDS = 7;
    private static final String MARK = "[,:;!.—–-]+";
    private static final Pattern END = Pattern.compile("[\\h\\u00a0\\u202f]*" + MARK + "$");
    private static final Pattern PART = Pattern.compile("[^,:!\\n]{1,60}?[\\h\\u00a0\\u202f]*[,:!](?=\\h)");
    private static final Pattern SENTENCE = Pattern.compile("[?;!…]|\\p{L}{4,}\\.\\h");

    /** Reads a whole line; null where it is none that greets. */
    static Greeting line(Line line, ToldFrame told, boolean top) {
        if (line.text().length() > SHORT
                || line.words().isEmpty()
                || line.words().size() > MOST_WORDS) {
            return null;
        }
        return of(line, told, top, true);
    }

    /** Reads what stands before the letter's first sentence in its line; null where nothing there greets. */
    static Greeting before(Line line, ToldFrame told) {
        Matcher m = PART.matcher(line.text());
        while (m.find()) {
            if (m.end() > SHORT) {
                return null;
            }
            Line part = Line.of(line.text().substring(0, m.end()), line.start(), true);
            Greeting found = of(part, told, false, false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Greeting of(Line line, ToldFrame told, boolean top, boolean whole) {
        Brief brief = told.brief();
        FrameWords words = told.words();
        String called = brief.recipient().calledBy();
        List<String> own = Line.words(brief.recipient().name());
        int opening = words.greeting(line.words());
        Span name = name(line.words(), told);
        int at = name.start();
        Matcher end = END.matcher(line.text());
        boolean marked = end.find();
        String mark = marked ? end.group() : "";
        String core = line.text().substring(0, line.text().length() - mark.length());
        if (SENTENCE.matcher(core).find()) {
            return null;
        }
        boolean names = at >= 0;
        if (opening == 0) {
            boolean alone = names && at == 0 && line.words().size() == name.end();
            boolean calls =
                    alone ? whole || mark.endsWith("!") : whole && top && names && ends(line, name.end(), words);
            if (calls && marked && !mark.endsWith(".")) {
                return new Greeting(line.text().length(), whole, true, false, line.text());
            }
            return top && whole && mark.matches("\\h*[,:]") && calls(line, brief, words)
                    ? new Greeting(line.text().length(), true, false, false, told.salutation())
                    : null;
        }
        boolean goesOn = names && !ends(line, name.end(), words);
        if (goesOn || !greets(line, opening, names, mark, brief, words, whole)) {
            return null;
        }
        String right = mark.matches("\\h*[,:!—–-]") ? mark : words.mark();
        boolean reader = names || line.words().stream().skip(opening).anyMatch(own::contains);
        boolean more = names && told.isCalledOtherwise() && surplus(line, opening, name, own, words);
        String mended;
        if (names && !more) {
            mended = core + right;
        } else if (line.words().size() == opening) {
            mended = core + " " + called + right;
        } else if (reader || words.isForAnybody(line.words().subList(0, opening))) {
            int from = line.places().get(opening).start();
            mended = core.substring(0, from) + called + right;
        } else {
            mended = told.salutation();
        }
        boolean spoken = line.words().stream()
                .skip(opening)
                .allMatch(w -> own.contains(w) || words.endears(w) || words.isTitle(w));
        return new Greeting(line.text().length(), whole, names && !more, more || !names && spoken, mended);
    }

    /** Whether what stands behind a greeting's first words may be somebody. */
    private static boolean greets(
            Line line, int opening, boolean names, String mark, Brief brief, FrameWords words, boolean whole) {
        int rest = line.words().size() - opening;
        List<String> own =
                Line.words(brief.recipient().name() + " " + brief.recipient().calledBy());
        boolean somebody = true;
        for (int i = opening; i < line.words().size(); i++) {
            String word = line.words().get(i);
            somebody &= line.isLarge(i) || words.endears(word) || words.isTitle(word) || own.contains(word);
        }
        if (!whole) {
            return rest > 0 && rest <= 4 && (names || somebody);
        }
        boolean endsInMark = mark.matches("\\h*[,:]");
        if (rest == 0) {
            return !mark.isEmpty();
        }
        return names || somebody && (endsInMark || !mark.isEmpty() && rest <= 3) || rest <= 2 && endsInMark;
    }

    /** Whether behind a name nothing more is said than who that is: "June, my love", "June and Tom". */
    private static boolean ends(Line line, int from, FrameWords words) {
        for (int i = from; i < line.words().size(); i++) {
            String word = line.words().get(i);
            if (!line.isLarge(i) && !words.endears(word) && !words.has("own", word) && !words.has("and", word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line calls somebody and nothing else: by a name that many bear, or an endearment. */
    private static boolean calls(Line line, Brief brief, FrameWords words) {
        List<String> own = Line.words(brief.recipient().name());
        List<String> all = line.words();
        return all.size() <= 3
                && all.stream()
                        .allMatch(w -> own.contains(w)
                                || words.isTitle(w)
                                || words.endears(w)
                                || words.has("own", w)
                                || Lexicon.wellKnownName(w))
                && all.stream().anyMatch(w -> !words.has("own", w));
    }

    /** Whether it goes on with more of the reader's names, or has a title before them, than was told. */
    private static boolean surplus(Line line, int opening, Span name, List<String> own, FrameWords words) {
        for (int i = opening; i < line.words().size(); i++) {
            String word = line.words().get(i);
            if (!name.holds(i) && line.isLarge(i) && (own.contains(word) || words.isTitle(word))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which of the words call the reader as told, from -1 where none do. Where nobody told how, any of the names does.
     */
    private static Span name(List<String> line, ToldFrame told) {
        List<String> name = Line.words(told.called());
        int at = find(line, name, told.words());
        if (at >= 0 || told.isCalledOtherwise()) {
            return new Span(at, at < 0 ? -1 : at + name.size());
        }
        int first = 0;
        while (first < line.size()
                && !(name.contains(line.get(first)) && !told.words().isTitle(line.get(first)))) {
            first++;
        }
        int end = first;
        while (end < line.size() && name.contains(line.get(end))) {
            end++;
        }
        return first < line.size() ? new Span(first, end) : new Span(-1, -1);
    }

    private static int find(List<String> line, List<String> name, FrameWords words) {
        int exact = Collections.indexOfSubList(line, name);
        if (exact >= 0 || !words.language().equals("pl")) {
            return name.isEmpty() ? -1 : exact;
        }
        for (int i = 0; i + name.size() <= line.size(); i++) {
            boolean all = true;
            for (int k = 0; k < name.size(); k++) {
                all &= isVocative(line.get(i + k), name.get(k), words);
            }
            if (all) {
                return i;
            }
        }
        return -1;
    }

    /** Polish calls somebody by a form of the name that ends in another way: Babcia, Babciu; Tomek, Tomku. */
    private static boolean isVocative(String said, String name, FrameWords words) {
        int alike = 0;
        while (alike < Math.min(said.length(), name.length()) && said.charAt(alike) == name.charAt(alike)) {
            alike++;
        }
        boolean turned = alike >= Math.max(2, name.length() - 2)
                && said.length() - alike <= 3
                && said.matches(".*[aeiou]")
                && !said.equals("pani");
        return said.equals(name) || turned;
    }
}
