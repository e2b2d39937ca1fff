package org.longhand.letter.print;

import java.text.Normalizer;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Word;
import org.longhand.hand.script.Graphemes;

/**
 * Finds the words of a written page in the text that they were written from. Lines are to be asked for in reading
 * order.
 */
final class WordPlaces {

    /**
     * How far ahead a word may stand of where it is looked for; beyond that another one of the same letters is meant.
     */
    private static final int AHEAD = 400;

    private final String text;
    private int at;

    WordPlaces(String text) {
        this.text = text;
    }

    /** Where each word of the line begins and ends in the text; -1 and -1 for one that is not there. */
    int[] of(Line line) {
        List<Word> words = line.words();
        int[] places = new int[2 * words.size()];
        boolean ours = line.role() != Line.Role.DATE && line.role() != Line.Role.PAGE_NUMBER;
        for (int i = 0; i < words.size(); i++) {
            int[] place = ours ? next(words.get(i).text()) : null;
            places[2 * i] = place == null ? -1 : place[0];
            places[2 * i + 1] = place == null ? -1 : place[1];
        }
        return places;
    }

    private int[] next(String word) {
        if (word.isEmpty()) {
            return null;
        }
        int start = at;
        while (start < text.length() && isGap(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = end(start, word);
        if (end < 0) {
            start = text.indexOf(word, start);
            if (start < 0 || start > at + AHEAD) {
                return null;
            }
            end = start + word.length();
        }
        at = end;
        return new int[] {start, end};
    }

    /**
     * Where the word ends that begins here, or -1 where it does not begin here. The page's words are composed (NFC).
     */
    private int end(int start, String word) {
        if (text.startsWith(word, start)) {
            return start + word.length();
        }
        int stop = start;
        while (stop < text.length() && !isGap(text.codePointAt(stop))) {
            stop += Character.charCount(text.codePointAt(stop));
            if (Normalizer.normalize(text.substring(start, stop), Normalizer.Form.NFC)
                    .equals(word)) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean isGap(int codePoint) {
        return Graphemes.isSpace(codePoint) || Graphemes.isNewline(codePoint);
    }
}
