package org.longhand.letter.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.people.text.Span;
import org.longhand.proof.text.Sentences;

/**
 * A fact in which "…" may stand for words that were left out, and the sentence that it was made of. Only whole words
 * were ever left out: an ellipsis right behind a word is the teller's own. Pure.
 */
final class HoledFact {

    /** The longest fact that is kept, in characters. */
    private static final int LONGEST = 2000;

    private static final Pattern HOLE = Pattern.compile("(?<![\\p{L}\\p{N}])…");

    private final String text;

    HoledFact(String text) {
        this.text = text;
    }

    /** Whether there is a hole in it at all. */
    boolean holed() {
        return HOLE.matcher(text).find();
    }

    /**
     * The sentence that has the fact's words and others in its holes; where there is none, the fact itself if a
     * sentence says just that.
     *
     * @param letters in which it may stand, those first in which it is looked for first
     */
    Optional<String> whole(List<String> letters) {
        Pattern sentence = Pattern.compile(
                HOLE.splitAsStream(text + "\n").map(Pattern::quote).collect(Collectors.joining(".+?")));
        Optional<String> same = Optional.empty();
        for (String letter : letters) {
            for (Span span : Sentences.of(letter)) {
                String said = span.of(letter);
                if (!HOLE.matcher(said).find()
                        && said.length() <= LONGEST
                        && sentence.matcher(said + "\n").matches()) {
                    return Optional.of(said);
                }
            }
            same = letter.contains(text) ? Optional.of(text) : same;
        }
        return same;
    }
}
