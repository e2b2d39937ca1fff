package org.longhand.proof.check;

import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.WordToken;

/** Numbers that claim nothing of anybody: two legs, ten kilos lighter, what others do at five. */
final class HarmlessNumbers {

    private static final int FEW = 6;

    private HarmlessNumbers() {}

    static boolean at(LetterReading r, int i, NumberParser.ParsedNumber number) {
        int after = i + number.length();
        return natural(r, after, number.value())
                || wished(r, i, after)
                || lighter(r, i, after)
                || Surroundings.clauseOpens(r, i, "others")
                || we(r, i, after, number.value());
    }

    /** What nature or the calendar counts: two eyes, seven days. */
    private static boolean natural(LetterReading r, int after, String value) {
        for (int k = after; k < Math.min(r.tokens().size(), after + 2); k++) {
            String base = r.tokens().get(k).base();
            if (r.tokens().get(k).sentence() == r.tokens().get(after - 1).sentence()
                    && r.lexicon().words("natural-counts").stream()
                            .anyMatch(line -> line.get(0).equals(value) && line.contains(base))) {
                return true;
            }
        }
        return false;
    }

    /** "I would climb it ten times." */
    private static boolean wished(LetterReading r, int i, int after) {
        WordToken token = r.tokens().get(i);
        boolean times = after < r.tokens().size()
                        && r.lexicon().has("multiplied", r.tokens().get(after).base())
                || !token.figure()
                        && r.lexicon().value(token.base()) == null
                        && r.lexicon().lines("multiplied").stream().anyMatch(token.base()::endsWith);
        return times && Surroundings.inSentence(r, i, "hypothetical");
    }

    /** "I feel ten kilos lighter", "it took ten years off me". */
    private static boolean lighter(LetterReading r, int i, int after) {
        int noun = after;
        return noun < r.tokens().size()
                && r.lexicon().has("measures", r.tokens().get(noun).base())
                && (Surroundings.at(r, noun + 1, "off-me")
                        || Surroundings.inSentence(r, i, "feels")
                                && (Surroundings.at(r, noun + 1, "lighter")
                                        || Surroundings.at(r, noun + 2, "lighter")));
    }

    /** "The two of us"; "we were three", where somebody joins them: a letter always has two. */
    private static boolean we(LetterReading r, int i, int after, String value) {
        if (!value.matches("[2-" + FEW + "]")) {
            return false;
        }
        if (value.equals("2")) {
            return us(r, i, i - 1) || us(r, i, after);
        }
        boolean us = us(r, i, after);
        for (int k = i - 1; k >= 0 && k >= i - 3 && !us; k--) {
            us = us(r, i, k);
            if (!r.lexicon().has("light", r.tokens().get(k).base())) {
                break;
            }
        }
        return us
                && CountedNouns.claimed(r.tokens(), after, r.lexicon(), r.text())
                        .isEmpty()
                && r.tokensOf(r.tokens().get(i).sentence()).stream()
                        .anyMatch(t -> KinWords.isKin(t.base(), r.lexicon()));
    }

    private static boolean us(LetterReading r, int i, int k) {
        return k >= 0
                && k < r.tokens().size()
                && r.tokens().get(k).sentence() == r.tokens().get(i).sentence()
                && r.lexicon().has("us", r.tokens().get(k).base());
    }
}
