package org.longhand.proof;

import java.util.List;

/**
 * One mark of the red pen.
 *
 * @param kind        what it is about
 * @param start       index of the first marked char
 * @param end         index after the last marked char; equal to {@code start} where the remark is about the whole letter
 * @param claim       what is marked: the words of the text, or for {@link RemarkKind#UNTOLD} the fact
 * @param reason      why, to be said in the reader's language by {@link Reasons}
 * @param replacement what could stand there instead, best first; may be empty, and an empty string means "leave it out"
 */
public record Remark(RemarkKind kind, int start, int end, String claim, Reason reason, List<String> replacement) {

    public Remark {
        replacement = List.copyOf(replacement);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** A remark on a part of a text, with nothing to put in its place. */
    public static Remark on(RemarkKind kind, String text, int start, int end, Reason reason) {
        return new Remark(kind, start, end, text.substring(start, end), reason, List.of());
    }

    public boolean blocking() {
        return kind.blocking();
    }

}
