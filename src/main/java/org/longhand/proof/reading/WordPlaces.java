package org.longhand.proof.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.WordToken;

/** Where the words of one text stand: by sentence and by word. Not for several threads at once. */
final class WordPlaces {

    private final List<WordToken> tokens;
    private final Lexicon lexicon;
    /** The first token of each sentence, and behind them the number of all tokens. */
    private final int[] starts;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Set<String>> stems = new HashMap<>();

    /** @param sentences how many the text has */
    WordPlaces(List<WordToken> tokens, int sentences, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        starts = new int[sentences + 1];
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (sentence <= tokens.get(i).sentence()) {
                starts[sentence++] = i;
            }
            places.computeIfAbsent(tokens.get(i).base(), b -> new ArrayList<>()).add(i);
        }
        Arrays.fill(starts, sentence, starts.length, tokens.size());
    }

    List<WordToken> of(int sentence) {
        return tokens.subList(starts[sentence], starts[sentence + 1]);
    }

    List<Integer> of(String base) {
        return places.getOrDefault(base, List.of());
    }

    Set<String> stems(int sentence) {
        return stems.computeIfAbsent(sentence, s -> new LinkedHashSet<>(Stemmer.of(of(s), lexicon)));
    }

    /** The last token that ends at an offset or before it; null where none does. */
    WordToken before(int offset) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (tokens.get(middle).end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from == 0 ? null : tokens.get(from - 1);
    }
}
