package org.longhand.proof.reading;

import java.util.BitSet;
import java.util.List;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.WordToken;

/** Finds sayings in which a number or a kin means nothing of the kind. */
final class Idioms {

    private static final String ANY_WORD = "_";

    private final List<WordToken> tokens;
    private final Lexicon lexicon;
    private final String[] folded;
    private final BitSet found = new BitSet();

    private Idioms(List<WordToken> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        folded = tokens.stream().map(t -> TextFolding.fold(t.text())).toArray(String[]::new);
    }

    /** The tokens that are part of one, by their numbers. */
    static BitSet in(List<WordToken> tokens, Lexicon lexicon) {
        Idioms idioms = new Idioms(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            String base = tokens.get(i).base();
            if (lexicon.homograph(tokens.get(i).text())) {
                idioms.found.set(i);
            }
            idioms.mark(ANY_WORD, i);
            idioms.mark(base, i);
            if (!base.equals(idioms.folded[i])) {
                idioms.mark(idioms.folded[i], i);
            }
        }
        return idioms.found;
    }

    /** Marks those that begin at a token with this word, as it stands or folded. */
    private void mark(String first, int at) {
        for (List<String> words : lexicon.idioms(first)) {
            if (stands(words, at)) {
                found.set(at, at + words.size());
            }
        }
    }

    private boolean stands(List<String> words, int at) {
        if (at + words.size() > tokens.size()
                || tokens.get(at).sentence()
                        != tokens.get(at + words.size() - 1).sentence()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            if (!word.equals(ANY_WORD) && !word.equals(tokens.get(at + k).base()) && !word.equals(folded[at + k])) {
                return false;
            }
        }
        return true;
    }
}
