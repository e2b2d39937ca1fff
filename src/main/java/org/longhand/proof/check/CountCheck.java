package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.IndexedText;

/**
 * Numbers that were told of something else: three cats were told, and the letter has three dogs. A number that nobody
 * told at all is the calendar's to mark.
 */
final class CountCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        if (r.forms() == null) {
            return found;
        }
        List<WordToken> tokens = r.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            NumberParser.ParsedNumber number = NumberParser.at(tokens, i, r.lexicon());
            if (number == null) {
                continue;
            }
            int after = i + number.length();
            if (!r.idiom(i) && !r.frame().holds(tokens.get(i).start()) && counts(r, i, number)) {
                List<Integer> words = CountedNouns.claimed(tokens, after, r.lexicon(), r.text());
                if (isCount(r, words)
                        && !isTold(r, number.value(), words)
                        && !HarmlessNumbers.at(r, i, number)
                        && !DerivedNumbers.follows(r, i, number)) {
                    found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.count", i, words.get(words.size() - 1)));
                }
            }
            i = after - 1;
        }
        return found;
    }

    /** A number that was told, is no date, and is more than one. */
    private static boolean counts(LetterReading r, int i, NumberParser.ParsedNumber number) {
        WordToken token = r.tokens().get(i);
        boolean vague = !token.figure() && number.length() == 1 && r.lexicon().has("vague-numbers", token.base());
        return !vague
                && number.value().matches("\\d{1,9}")
                && !number.value().matches("[01]|(?:1[89]|20)\\d\\d")
                && r.told().number(number.value())
                && !NumberParser.ordinal(token, r.lexicon())
                && DateParser.at(r.tokens(), i, r.lexicon(), r.text()) == null;
    }

    /** Whether things are counted here: one of the words is a noun of which there are several. */
    private static boolean isCount(LetterReading r, List<Integer> words) {
        return words.stream().map(r.tokens()::get).anyMatch(t -> isPlural(r, t))
                && words.stream()
                        .map(r.tokens()::get)
                        .noneMatch(t -> r.lexicon().has("counts-anything", t.base()));
    }

    private static boolean isTold(LetterReading r, String value, List<Integer> words) {
        Set<String> told = new HashSet<>();
        boolean bare = false;
        for (IndexedText source : r.told().sources()) {
            if (source.foreign() && source.numbers().contains(value)) {
                return true;
            }
            List<WordToken> tokens = source.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                DateParser.ParsedDate date = DateParser.at(tokens, i, r.lexicon(), source.text());
                NumberParser.ParsedNumber number = NumberParser.at(tokens, i, r.lexicon());
                if (date == null && number != null && number.value().equals(value)) {
                    told.addAll(CountedNouns.told(tokens, i, number.length(), r.lexicon(), source.text()));
                    bare = bare || isBare(r, source, i + number.length());
                }
                i += date != null ? date.length() - 1 : number != null ? number.length() - 1 : 0;
            }
        }
        boolean ofAge = bare;
        return words.stream()
                .map(r.tokens()::get)
                .filter(t -> isPlural(r, t))
                .map(WordToken::base)
                .anyMatch(base -> CountedNouns.same(base, told, r.lexicon())
                        || ofAge && r.lexicon().has("bare-counts", base)
                        || r.told().elapsed().lies(value, base)
                        || value.equals("2")
                                && r.told().words().stream()
                                        .anyMatch(w -> r.lexicon().has("twos", w))
                        || r.told().pairsOf(value));
    }

    /** "She turns ninety", "when I was seven", "at six": an age or an hour. */
    private static boolean isBare(LetterReading r, IndexedText source, int after) {
        List<WordToken> words = CountedNouns.claimed(source.tokens(), after, r.lexicon(), source.text()).stream()
                .map(source.tokens()::get)
                .toList();
        return words.stream().noneMatch(t -> isPlural(r, t))
                || words.stream().anyMatch(t -> r.lexicon().has("years", t.base()));
    }

    /** Whether a word can be a noun of which there are several; in German it has a capital. */
    static boolean isPlural(LetterReading r, WordToken token) {
        return (!r.lexicon().language().equals("de") || token.capital())
                && r.forms().plural(token.text());
    }
}
