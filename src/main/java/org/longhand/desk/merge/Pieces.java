package org.longhand.desk.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into what a person thinks of as its pieces: words, each with the mark after it, and the gaps between. */
final class Pieces {

    private static final Pattern PIECE = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

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
}
