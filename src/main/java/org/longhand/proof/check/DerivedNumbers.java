package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.TimeUnit;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.IndexedText;
import org.longhand.proof.told.ToldNumber;

/**
 * Numbers that nobody told in these words and that follow from what was told: of thirty-one years three decades and
 * more, of eighteen seats fewer than twenty.
 */
final class DerivedNumbers {

    private static final double HALF = 0.6;
    private static final double EXACT = 1e-6;
    private static final int TEN = 10;
    private static final int DOZEN = 12;
    private static final int DAY = 24;

    private DerivedNumbers() {}

    static boolean follows(LetterReading r, int i, NumberParser.ParsedNumber number) {
        if (!number.value().matches("\\d{1,9}(?:\\.\\d+)?")) {
            return false;
        }
        double n = Double.parseDouble(number.value());
        int after = i + number.length();
        List<WordToken> words = CountedNouns.claimed(r.tokens(), after, r.lexicon(), r.text()).stream()
                .map(r.tokens()::get)
                .toList();
        TimeUnit unit = words.stream()
                .map(w -> TimeUnit.of(w.base(), r.lexicon()))
                .filter(u -> u != null)
                .findFirst()
                .orElse(null);
        boolean round = unit != null || !words.isEmpty() || n >= TEN;
        DoublePredicate near = round ? rounded(r, i, number, words.size(), n, unit) : t -> Math.abs(t - n) < EXACT;
        return told(r, words, unit, near)
                || unit == TimeUnit.YEAR && later(r, after, n)
                || ofUs(r, words, n)
                || words.isEmpty() && (next(r, i, n) || soon(r, i, n));
    }

    /** What a number may stand for: "more than thirty" for thirty-one, and a bare one for itself. */
    private static DoublePredicate rounded(
            LetterReading r, int i, NumberParser.ParsedNumber number, int words, double n, TimeUnit unit) {
        int after = i + number.length();
        double gap = unit == null || n >= TEN ? gap(n) : 1;
        DoublePredicate exact = t -> Math.abs(t - n) < EXACT;
        if (says(r, i, after, words, "over")) {
            return exact.or(t -> t > n && t - n < gap);
        }
        if (says(r, i, after, words, "under")) {
            double least = unit == null || n >= TEN ? gap : HALF; // almost two years
            return exact.or(t -> t < n && n - t < least);
        }
        boolean about = says(r, i, after, words, "about")
                || r.tokens().subList(i, after).stream()
                        .anyMatch(t -> r.lexicon().has("about-itself", t.base()));
        return about ? exact.or(t -> Math.abs(t - n) < gap * HALF) : exact;
    }

    /** How far from a round number another may be that is rounded to it: ten from fifty, five from thirty-five. */
    private static double gap(double n) {
        if (n >= 10 * TEN) {
            return n % (10 * TEN) == 0 ? n / 4 : n / TEN;
        }
        return n < TEN ? 2 : n % TEN == 0 ? TEN : n % (TEN / 2.0) == 0 ? TEN / 2.0 : n % DOZEN == 0 ? DOZEN / 3.0 : 2;
    }

    private static boolean says(LetterReading r, int i, int after, int words, String section) {
        return Surroundings.before(r, i, section)
                || i > 0
                        && r.lexicon().has("article", r.tokens().get(i - 1).base())
                        && Surroundings.before(r, i - 1, section)
                || Surroundings.at(r, after, section + "-after")
                || words > 0 && Surroundings.at(r, after + 1, section + "-after");
    }

    private static boolean told(LetterReading r, List<WordToken> words, TimeUnit unit, DoublePredicate near) {
        List<Double> all = new ArrayList<>();
        for (ToldNumber told : r.told().amounts()) {
            if (unit != null && (told.unit() != null || told.counts().isEmpty())) {
                TimeUnit from = told.unit() == null ? TimeUnit.YEAR : told.unit(); // an age
                all.add(from.in(unit, told.value()));
            } else if (unit == null && counts(r, words, told)) {
                all.add(told.value());
            }
        }
        if (unit != null) {
            all.addAll(r.told().elapsed().amounts(unit));
        }
        return all.stream().anyMatch(near::test);
    }

    private static boolean counts(LetterReading r, List<WordToken> words, ToldNumber told) {
        return words.isEmpty()
                || words.stream()
                        .filter(w -> r.forms() == null || CountCheck.isPlural(r, w))
                        .anyMatch(w -> CountedNouns.same(w.base(), told.counts(), r.lexicon()));
    }

    /** "Three years later", of two years that were told. */
    private static boolean later(LetterReading r, int after, double n) {
        if (!Surroundings.at(r, after + 1, "later") && !Surroundings.at(r, after + 2, "later")) {
            return false;
        }
        List<Integer> years = r.told().sources().stream()
                .map(IndexedText::years)
                .flatMap(List::stream)
                .toList();
        return years.stream().anyMatch(y -> years.stream().anyMatch(x -> Math.abs(y - x - n) < EXACT));
    }

    /** "The three of us" are three children, three people, three sisters. */
    private static boolean ofUs(LetterReading r, List<WordToken> words, double n) {
        boolean people = words.stream()
                .anyMatch(w ->
                        KinWords.isKin(w.base(), r.lexicon()) || r.lexicon().has("people", w.base()));
        return people && r.told().amounts().stream().anyMatch(t -> t.ofUs() && Math.abs(t.value() - n) < EXACT);
    }

    /** "Soon you will be eighty", of seventy-nine. */
    private static boolean soon(LetterReading r, int i, double n) {
        return n > TEN
                && Surroundings.inSentence(r, i, "soon")
                && r.told().amounts().stream().anyMatch(t -> Math.abs(t.value() + 1 - n) < EXACT);
    }

    /** "Ninety-one is a fine age, and I was wishing for ninety-two": one more than the sentence itself has. */
    private static boolean next(LetterReading r, int i, double n) {
        if (n <= DAY && !NumberParser.ordinal(r.tokens().get(i), r.lexicon())) {
            return false; // "from seven to eight"
        }
        for (int k = Surroundings.firstOf(r, i); k < i; k++) {
            NumberParser.ParsedNumber other = NumberParser.at(r.tokens(), k, r.lexicon());
            if (other != null) {
                if (other.value().matches("\\d{1,4}")
                        && n - Double.parseDouble(other.value()) == 1
                        && (r.idiom(k) || r.told().number(other.value()))) {
                    return true;
                }
                k += other.length() - 1;
            }
        }
        return false;
    }
}
