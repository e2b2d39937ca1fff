package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.Joining;
import org.longhand.drafting.composer.core.SharedWords;
import org.longhand.drafting.composer.core.Text;

/**
 * One sentence of a paragraph, or a few that belong together.
 *
 * @param doing the words that fill a frame's {@code doing}, if that is how the sentence ends; else null
 */
record LetterSentence(String text, Sort sort, String doing) {

    enum Sort {
        /** Words of an occasion file. */
        FRAME,
        /** Something told, within such words or joined with another. */
        FRAMED,
        /** Something told, as it stands. */
        TOLD,
        /** What the purpose asks to be said. */
        ACT
    }

    private static final Pattern STILL = Pattern.compile("(?:" + SharedWords.anyOf("goes-on") + ") ");

    /** Whether it is something told that nothing was done to. */
    boolean bare() {
        return sort == Sort.TOLD;
    }

    boolean isFrame() {
        return sort == Sort.FRAME;
    }

    /** The sentences of a paragraph in one line, with a light "And" where three in a row would begin alike. */
    static String flow(List<LetterSentence> pieces, Grammar grammar, Dice dice) {
        List<String> sentences = new ArrayList<>();
        boolean lightened = false;
        for (LetterSentence piece : pieces) {
            int n = sentences.size();
            boolean alike = n > 0 && pieces.get(n - 1).bare() && sameBeginning(sentences.get(n - 1), piece.text());
            boolean again = n > 1 && alike && sameBeginning(sentences.get(n - 2), piece.text());
            boolean goesOn = n > 0
                    && !pieces.get(n - 1).isFrame()
                    && !alike
                    && STILL.matcher(piece.text()).lookingAt();
            boolean belongs =
                    n > 0 && Joining.haveInCommon(pieces.get(n - 1).text(), piece.text(), grammar.lightWords());
            Optional<String> also = piece.bare()
                            && !lightened
                            && belongs
                            && dice.of("also" + n).happens(again ? 70 : alike || goesOn ? 45 : 0)
                    ? grammar.also(piece.text())
                    : Optional.empty();
            lightened |= also.isPresent();
            sentences.add(also.orElse(piece.text()));
        }
        return String.join(" ", sentences);
    }

    static boolean sameBeginning(String a, String b) {
        List<String> first = Text.words(a);
        List<String> second = Text.words(b);
        return !first.isEmpty() && !second.isEmpty() && first.get(0).equals(second.get(0));
    }
}
