package org.longhand.people.text;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A text in a form in which it is easier to find things, with the way back: folding may make a text longer (ß, ﬁ) or
 * shorter (an accent that is a character of its own), so that an offset in the one is none in the other.
 *
 * <p>The text is folded letter by letter, a letter being a code point with the marks and signs without width that
 * follow it. A part of the folded text stands for the whole letters that it touches. Offsets are Java {@code char}
 * offsets.
 */
public final class FoldedText {

    private final String original;
    private final String folded;
    /**
     * For each char of the folded text, where its letter begins and ends in the original; null where both are alike.
     */
    private final int[] starts;

    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** As {@link TextFolding#compose} has it. */
    public static FoldedText composed(String text) {
        return TextFolding.isComposed(text) ? new FoldedText(text, text, null, null) : of(text, TextFolding::compose);
    }

    /** As {@link TextFolding#fold} has it. */
    public static FoldedText plain(String text) {
        return TextFolding.isAscii(text)
                ? new FoldedText(text, TextFolding.fold(text), null, null)
                : of(text, TextFolding::fold);
    }

    private static FoldedText of(String text, UnaryOperator<String> fold) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        int[] starts = new int[text.length() + 16];
        int[] ends = new int[text.length() + 16];
        for (int from = 0, to; from < text.length(); from = to) {
            to = TextFolding.letterEnd(text, from);
            folded.append(fold.apply(text.substring(from, to)));
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * folded.length());
                ends = Arrays.copyOf(ends, 2 * folded.length());
            }
            for (int i = folded.length() - 1; i >= 0 && ends[i] == 0; i--) {
                starts[i] = from;
                ends[i] = to;
            }
        }
        return new FoldedText(text, folded.toString(), starts, ends);
    }

    /** The folded text. */
    public String text() {
        return folded;
    }

    /** The part of the original for which a part of the folded text stands. An empty part stands before its letter. */
    public Span original(Span part) {
        if (starts == null) {
            return part;
        }
        int start = part.start() < folded.length() ? starts[part.start()] : original.length();
        return new Span(start, part.end() == part.start() ? start : ends[part.end() - 1]);
    }
}
