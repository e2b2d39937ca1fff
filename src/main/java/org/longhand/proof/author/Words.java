package org.longhand.proof.author;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.longhand.people.text.TextFolding;

/**
 * The words of a text and the sentences they stand in, for comparing texts: case, accents, the form of quotation marks
 * and apostrophes, punctuation and spaces make no word another one, and so no other person's.
 *
 * @param starts where each word begins
 * @param ends where it ends, exclusive
 * @param keys each word as it is compared
 * @param sentences the place of the first word of each sentence, in order
 */
record Words(String text, int[] starts, int[] ends, String[] keys, int[] sentences) {

    /** Letters; shorter words are mostly articles, pronouns and prepositions, in all the languages here. */
    private static final int TELLING = 4;

    static Words of(String text) {
        int[] starts = new int[text.length() / 2 + 1];
        int[] ends = new int[starts.length];
        int[] sentences = new int[starts.length];
        int count = 0;
        int begun = 0;
        boolean begins = true;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                begins |= c == '\n' || c == '\r' || isStop(c) && gapFollows(text, at);
                at += Character.charCount(c);
                continue;
            }
            if (begins) {
                sentences[begun++] = count;
            }
            begins = false;
            starts[count] = at;
            at = end(text, at);
            ends[count++] = at;
        }
        String[] keys = new String[count];
        for (int i = 0; i < count; i++) {
            keys[i] = TextFolding.fold(text.substring(starts[i], ends[i]));
        }
        return new Words(
                text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), keys, Arrays.copyOf(sentences, begun));
    }

    int size() {
        return starts.length;
    }

    /** Where the sentence ends, exclusive, in words. */
    int sentenceEnd(int sentence) {
        return sentence + 1 < sentences.length ? sentences[sentence + 1] : size();
    }

    /** Whether a word is more than a small one that any sentence may have: by its length, or a figure. */
    boolean tells(int word) {
        return keys[word].length() >= TELLING || Character.isDigit(keys[word].charAt(0));
    }

    /** How many words of a sentence tell something. */
    int telling(int sentence) {
        return (int) IntStream.range(sentences[sentence], sentenceEnd(sentence))
                .filter(this::tells)
                .count();
    }

    /** The number of the sentence in which a word stands. */
    int sentenceOf(int word) {
        int at = Arrays.binarySearch(sentences, word);
        return at >= 0 ? at : -at - 2;
    }

    /** Where, between the word before and this one, the one's part ends: behind the marks that follow it closely. */
    int seam(int word) {
        int at = ends[word - 1];
        while (at < starts[word] && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A word goes on over its marks and over an apostrophe between letters. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean joins = (c == '\'' || c == '’' || c == 'ʼ')
                    && next < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(next));
            if (!joins && !Character.isLetterOrDigit(c) && !isMark(c)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isStop(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isComma(int c) {
        return c == ',' || c == ';' || c == ':';
    }

    /** A full stop ends a sentence where nothing but closing marks stands between it and a space or the end. */
    private static boolean gapFollows(String text, int stop) {
        int at = stop + 1;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            if (Character.isLetterOrDigit(text.charAt(at)) || isComma(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }
}
