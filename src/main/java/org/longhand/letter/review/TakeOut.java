package org.longhand.letter.review;

import java.util.Optional;
import org.longhand.people.text.Span;
import org.longhand.proof.text.Sentences;

/**
 * Takes what a remark is about out of a text, and leaves a sound one: the clause where the sentence stands without it,
 * else the sentence; a paragraph that becomes empty goes. Pure.
 */
final class TakeOut {

    private static final String OPENING = "“„«([";
    private static final String CLOSING = "”»)]";

    private TakeOut() {}

    /**
     * @param span what was marked, not empty
     * @param language of the text, a BCP 47 tag
     * @return the text without it
     */
    static String of(String text, Span span, String language) {
        int[] first = Sentences.around(text, span.start());
        int[] last = Sentences.around(text, Math.max(span.start(), span.end() - 1));
        Span sentence = new Span(Math.min(first[0], span.start()), Math.max(last[1], span.end()));
        boolean one = first[0] == last[0];
        Optional<String> rest =
                one ? ClauseCut.of(text, sentence, span, Clauses.of(language)) : Optional.<String>empty();
        return rest.map(left -> text.substring(0, sentence.start()) + left + text.substring(sentence.end()))
                .orElseGet(() -> without(text, sentence));
    }

    /** The text without a whole sentence, and without the room that it took. */
    private static String without(String text, Span sentence) {
        String words = told(sentence.of(text));
        int opened = unmatched(words, OPENING, CLOSING);
        if (opened >= 0) { // what is quoted goes on in the next sentence: who says it stays
            return text.substring(0, sentence.start() + opened + 1)
                    + text.substring(sentence.end()).stripLeading();
        }
        String reversed = new StringBuilder(words).reverse().toString();
        int closed = unmatched(reversed, CLOSING, OPENING);
        if (closed >= 0) {
            return text.substring(0, sentence.start()).stripTrailing()
                    + text.charAt(sentence.end() - 1 - closed)
                    + text.substring(sentence.end());
        }
        String left = text.substring(0, sentence.start()).replaceFirst("[^\\S\\n]+$", "");
        String right = text.substring(sentence.end()).replaceFirst("^[^\\S\\n]+", "");
        if (left.isEmpty()) {
            return right.stripLeading();
        }
        if (right.isBlank()) {
            return left.stripTrailing();
        }
        if (left.endsWith("\n") && right.startsWith("\n")) {
            int lines = Math.max(lines(left, true), lines(right, false));
            return left.stripTrailing() + "\n".repeat(lines) + right.stripLeading();
        }
        return left + (left.endsWith("\n") || right.startsWith("\n") ? "" : " ") + right;
    }

    /** The same with German closing marks as English ones: “ opens in the one and closes in the other. */
    private static String told(String sentence) {
        int last = sentence.lastIndexOf('“');
        boolean closes = last >= 0
                && (sentence.indexOf('„') >= 0
                        || sentence.substring(last).chars().noneMatch(Character::isLetterOrDigit));
        return closes ? sentence.replace('“', '”') : sentence;
    }

    /** The place of the last mark of these behind which none of the others stands; -1 where there is none. */
    private static int unmatched(String sentence, String marks, String others) {
        for (int i = sentence.length() - 1; i >= 0; i--) {
            if (others.indexOf(sentence.charAt(i)) >= 0) {
                return -1;
            }
            if (marks.indexOf(sentence.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lines(String text, boolean atEnd) {
        String edge = atEnd ? text.substring(text.stripTrailing().length()) : text.substring(0, blank(text));
        return (int) edge.chars().filter(c -> c == '\n').count();
    }

    private static int blank(String text) {
        return text.length() - text.stripLeading().length();
    }
}
