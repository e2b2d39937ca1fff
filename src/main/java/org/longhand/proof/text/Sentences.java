package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;

/** Cuts a text into sentences by their marks; the language is not asked, its short forms are known by a list. */
public final class Sentences {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+['\"”“’»)\\]]*(?=\\s|$)|\\R");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?iu)(?:^|[\\s(])(?:mr|mrs|ms|dr|st|prof|no|vs|etc|bzw|nr|ca|z\\.b|d\\.h|sra?|dott|sig|ul|str|al"
                    + "|(?-i:(?!I))[\\p{Lu}]|m|mme|mlle)$"); // "So did I." is a whole sentence
    /** Longer than any short form with what stands before it. */
    private static final int SHORT_FORM = 12;

    private static final Pattern DAY = Pattern.compile("(?s).*\\b\\d{1,2}");
    private static final Pattern WORD_BEHIND =
            Pattern.compile("(?s)\\h(?:\\p{Ll}.*|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Geb|Hoch).*)");

    private Sentences() {}

    /** The text's sentences, in order; a line's end ends a sentence. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher m = SENTENCE_END.matcher(text);
        while (m.find()) {
            boolean line = text.charAt(m.start()) == '\n' || text.charAt(m.start()) == '\r';
            if (!line && m.end() - m.start() == 1 && text.charAt(m.start()) == '.') {
                String before = text.substring(Math.max(start, m.start() - SHORT_FORM), m.start());
                if (SHORTENED.matcher(before).find() || DAY.matcher(before).matches() && nextIsWord(text, m.end())) {
                    continue;
                }
            }
            add(sentences, text, start, line ? m.start() : m.end());
            start = m.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** "am 3. Mai": a full stop that makes an ordinal. */
    private static boolean nextIsWord(String text, int end) {
        String rest = TextFolding.compose(text.substring(end, Math.min(text.length(), end + 12)));
        return WORD_BEHIND.matcher(rest).matches();
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /**
     * The sentence that holds this place, as its start and its end, exclusive; the whole text where none does, as
     * between two sentences.
     *
     * @param offset in Java {@code char} offsets
     */
    public static int[] around(String text, int offset) {
        return of(text).stream()
                .filter(s -> s.holds(offset))
                .findFirst()
                .map(s -> new int[] {s.start(), s.end()})
                .orElse(new int[] {0, text.length()});
    }
}
