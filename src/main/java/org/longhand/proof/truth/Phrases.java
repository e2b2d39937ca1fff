package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Token;

/** Finds phrases of several words among tokens. */
final class Phrases {

    /** Where a phrase stands, as indexes of tokens, the last one included. */
    record Found(String phrase, int first, int last) { }

    private static final int LONGEST = 5;

    private Phrases() {
    }

    /** The longest phrases of a set that stand there; none overlaps another. */
    static List<Found> in(List<Token> tokens, Set<String> phrases) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found longest = null;
            StringBuilder words = new StringBuilder();
            for (int n = i; n < Math.min(tokens.size(), i + LONGEST); n++) {
                // In the lists an elided word keeps its apostrophe: l'ete.
                String glue = n == i ? "" : tokens.get(n).start() == tokens.get(n - 1).end() + 1
                        && tokens.get(n - 1).word().length() <= 2 && n > i && elided(tokens, n) ? "'" : " ";
                words.append(glue).append(Fold.word(tokens.get(n).word()));
                if (phrases.contains(words.toString())) {
                    longest = new Found(words.toString(), i, n);
                }
            }
            if (longest != null) {
                found.add(longest);
                i = longest.last();
            }
        }
        return found;
    }

    private static boolean elided(List<Token> tokens, int at) {
        String before = tokens.get(at - 1).word();
        return before.length() == 1 && !before.equalsIgnoreCase("a") && !before.equalsIgnoreCase("i")
                && !before.equalsIgnoreCase("y") && !before.equalsIgnoreCase("e") && !before.equalsIgnoreCase("o")
                && !before.equalsIgnoreCase("à") && !before.equalsIgnoreCase("è");
    }
}
