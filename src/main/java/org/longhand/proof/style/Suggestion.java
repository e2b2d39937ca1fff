package org.longhand.proof.style;

import java.util.Optional;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/**
 * One thing that could be said better.
 *
 * @param quote words of the text, exactly as they stand there
 * @param replacement what would stand there instead
 * @param reason why, for a person
 */
public record Suggestion(String quote, String replacement, String reason) {

    /**
     * The remark on this text; empty where the quote does not stand in it. Where it stands twice, the first is meant.
     */
    public Optional<Remark> in(String text) {
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int end = at + quote.length();
            if (!splitsWord(text, at) && !splitsWord(text, end)) {
                return Optional.of(
                        new Remark(RemarkKind.STYLE, at, end, quote, LocalizedMessage.said(reason), replacement, null));
            }
        }
        return Optional.empty();
    }

    /** "an" does not stand in "Anna's hand": what the quote begins and ends is whole words. */
    private static boolean splitsWord(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
