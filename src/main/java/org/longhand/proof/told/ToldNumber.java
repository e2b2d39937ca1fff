package org.longhand.proof.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.TimeUnit;
import org.longhand.proof.text.WordToken;

/**
 * A number that was told.
 *
 * @param counts the folded words of all that it may count; empty where it stands alone, as an age does
 * @param unit what it counts where that is time, or null
 * @param ofUs whether it counts people by a pronoun: "the three of us"
 */
public record ToldNumber(double value, Set<String> counts, TimeUnit unit, boolean ofUs) {

    /** The numbers of a text that are no dates. */
    static List<ToldNumber> in(IndexedText source, Lexicon lexicon) {
        List<ToldNumber> found = new ArrayList<>();
        List<WordToken> tokens = source.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            DateParser.ParsedDate date = DateParser.at(tokens, i, lexicon, source.text());
            NumberParser.ParsedNumber number = date == null ? NumberParser.at(tokens, i, lexicon) : null;
            if (number != null && number.value().matches("\\d{1,9}(?:\\.\\d+)?")) {
                Set<String> counts = CountedNouns.told(tokens, i, number.length(), lexicon, source.text());
                TimeUnit unit = CountedNouns.claimed(tokens, i + number.length(), lexicon, source.text()).stream()
                        .map(n -> TimeUnit.of(tokens.get(n).base(), lexicon))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                found.add(new ToldNumber(
                        Double.parseDouble(number.value()),
                        counts,
                        unit,
                        ofUs(tokens, i, i + number.length(), lexicon)));
            }
            i += date != null ? date.length() - 1 : number != null ? number.length() - 1 : 0;
        }
        return found;
    }

    private static boolean ofUs(List<WordToken> tokens, int i, int after, Lexicon lexicon) {
        String before =
                i > 1 ? tokens.get(i - 2).base() + " " + tokens.get(i - 1).base() : "";
        return i > 0 && lexicon.has("us", tokens.get(i - 1).base())
                || lexicon.lines("all-of").contains(before)
                || after < tokens.size() && lexicon.has("us", tokens.get(after).base())
                || after + 1 < tokens.size()
                        && lexicon.has("count-of", tokens.get(after).base())
                        && lexicon.has("us", tokens.get(after + 1).base());
    }
}
