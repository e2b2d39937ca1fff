package org.longhand.proof.style;

import java.util.Optional;
import org.longhand.people.text.FoldedText;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/**
 * One thing that could be said better.
 *
 * @param quote words of the text, exactly as they stand there; an accent may be written in another form
 * @param replacement what would stand there instead
 * @param reason why, for a person
 */
public record Suggestion(String quote, String replacement, String reason) {

    /**
     * The remark on this text; empty where the quote does not stand in it. Where it stands twice, the first is meant.
     */
    public Optional<Remark> in(String text) {
        FoldedText composed = FoldedText.composed(text);
        String here = composed.text();
        String words = TextFolding.compose(quote);
        for (int at = here.indexOf(words); at >= 0; at = here.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (!splitsWord(here, at) && !splitsWord(here, end)) {
                Span place = composed.original(new Span(at, end));
                LocalizedMessage why = LocalizedMessage.said(reason);
                return Optional.of(
                        new Remark(RemarkKind.STYLE, place.start(), place.end(), quote, why, replacement, null));
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
