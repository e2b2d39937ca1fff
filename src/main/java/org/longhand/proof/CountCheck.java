package org.longhand.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers that were told of something else: three cats were told, and the letter has three dogs. A number that nobody
 * told at all is the calendar's to mark.
 */
final class CountCheck implements Checker {

    @Override
    public List<Remark> read(Reading r) {
        List<Remark> found = new ArrayList<>();
        if (r.forms() == null) {
            return found;
        }
        List<Token> tokens = r.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Numbers.Found number = Numbers.at(tokens, i, r.lexicon());
            if (number == null) {
                continue;
            }
            int after = i + number.length();
            if (!r.idiom(i) && !r.frame().holds(tokens.get(i).start()) && counts(r, i, number)) {
                List<Integer> words = Counted.claimed(tokens, after, r.lexicon(), r.text());
                if (isCount(r, words) && !isTold(r, number.value(), words)) {
                    found.add(r.remark(Kind.UNFOUNDED, "unfounded.count", i, words.get(words.size() - 1)));
                }
            }
            i = after - 1;
        }
        return found;
    }

    /** A number that was told, is no date, and is more than one. */
    private static boolean counts(Reading r, int i, Numbers.Found number) {
        Token token = r.tokens().get(i);
        boolean vague = !token.figure() && number.length() == 1 && r.lexicon().has("vague-numbers", token.base());
        return !vague
                && number.value().matches("\\d{1,9}")
                && !number.value().matches("[01]|(?:1[89]|20)\\d\\d")
                && r.told().number(number.value())
                && !Numbers.ordinal(token, r.lexicon())
                && Days.at(r.tokens(), i, r.lexicon(), r.text()) == null;
    }

    /** Whether things are counted here: one of the words is a noun of which there are several. */
    private static boolean isCount(Reading r, List<Integer> words) {
        return words.stream().map(r.tokens()::get).anyMatch(t -> isPlural(r, t))
                && words.stream()
                        .map(r.tokens()::get)
                        .noneMatch(t -> r.lexicon().has("counts-anything", t.base()));
    }

    private static boolean isTold(Reading r, String value, List<Integer> words) {
        Set<String> told = new HashSet<>();
        boolean bare = false;
        for (Source source : r.told().sources()) {
            if (source.foreign() && source.numbers().contains(value)) {
                return true;
            }
            List<Token> tokens = source.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Days.Found date = Days.at(tokens, i, r.lexicon(), source.text());
                Numbers.Found number = Numbers.at(tokens, i, r.lexicon());
                if (date == null && number != null && number.value().equals(value)) {
                    told.addAll(Counted.told(tokens, i, number.length(), r.lexicon(), source.text()));
                    bare = bare || isBare(r, source, i + number.length());
                }
                i += date != null ? date.length() - 1 : number != null ? number.length() - 1 : 0;
            }
        }
        boolean ofAge = bare;
        return words.stream()
                .map(r.tokens()::get)
                .filter(t -> isPlural(r, t))
                .map(Token::base)
                .anyMatch(base -> Counted.same(base, told, r.lexicon())
                        || ofAge && r.lexicon().has("bare-counts", base)
                        || r.told().elapsed().lies(value, base)
                        || value.equals("2")
                                && r.told().words().stream()
                                        .anyMatch(w -> r.lexicon().has("twos", w))
                        || r.told().pairsOf(value));
    }

    /** "She turns ninety", "when I was seven", "at six": an age or an hour. */
    private static boolean isBare(Reading r, Source source, int after) {
        List<Token> words = Counted.claimed(source.tokens(), after, r.lexicon(), source.text()).stream()
                .map(source.tokens()::get)
                .toList();
        return words.stream().noneMatch(t -> isPlural(r, t))
                || words.stream().anyMatch(t -> r.lexicon().has("years", t.base()));
    }

    private static boolean isPlural(Reading r, Token token) {
        return (!r.lexicon().language().equals("de") || token.capital())
                && r.forms().plural(token.text());
    }
}
