package org.longhand.desk.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into what a person thinks of as its pieces: words, each with the mark after it, and the gaps between. */
final class Pieces {

    private static final Pattern PIECE = Pattern.compile("\\n|[^\\S\\n]+|\\S+");
    /** Spaces of all kinds, and marks that stand alone, such as a dash. */
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}]*");

    private Pieces() {}

    /** The pieces in order; put together they are the text. A line's end is a piece of its own. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    /** Whether one of these is a word, and not only a gap or a mark between words. */
    static boolean holdWord(List<String> pieces) {
        return pieces.stream().anyMatch(piece -> !NO_WORD.matcher(piece).matches());
    }
}
