package org.longhand.letter.review;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with the marks around its words: "¿" and quotation marks before, a full stop behind. Pure.
 *
 * @param start where its words begin
 * @param end where they end, exclusive
 */
record SentenceFrame(String sentence, int start, int end) {

    private static final Pattern LEAD = Pattern.compile("^[\\s\"“„«»‚‘(\\[¿¡–—-]*");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”“’‘»«)\\]]*$|[\"”“’‘»«)\\]]+$");
    private static final List<String> PAIRS = List.of("“”", "„“", "«»", "()", "[]", "\"\"");
    private static final int FEWEST = 2;

    static SentenceFrame of(String sentence) {
        Matcher lead = LEAD.matcher(sentence);
        Matcher end = END.matcher(sentence);
        int start = lead.find() ? lead.end() : 0;
        return new SentenceFrame(sentence, start, Math.max(start, end.find() ? end.start() : sentence.length()));
    }

    /** Other words in this frame: with a capital, and without doubled spaces. */
    String around(String words) {
        String tidy = words.strip().replaceAll(" {2,}", " ").replaceAll(" +([,;.!?])", "$1");
        if (tidy.isEmpty()) {
            return "";
        }
        int first = tidy.offsetByCodePoints(0, 1);
        return sentence.substring(0, start)
                + tidy.substring(0, first).toUpperCase(Locale.ROOT)
                + tidy.substring(first)
                + sentence.substring(end);
    }

    /** Whether a sentence that is to stand here has words enough, and no mark that lost its other half. */
    boolean sound(String other) {
        return Clauses.words(other).size() >= FEWEST
                && PAIRS.stream().allMatch(pair -> odd(pair, other) == odd(pair, sentence));
    }

    private static boolean odd(String pair, String text) {
        return text.chars().filter(c -> pair.indexOf(c) >= 0).count() % 2 == 1;
    }
}
