package org.longhand.proof.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Term;

/**
 * A clause beside the fact that it most likely retells.
 *
 * @param fact the fact, or null where no word of weight is shared
 * @param cover the share of the clause's weight that the fact carries, 0 to 1
 * @param told the share of the fact's weight that the clause says, 0 to 1
 * @param literal how many words of weight both have
 */
record Comparison(ToldFact fact, double cover, double told, int literal) {

    private static final double MEANS = 0.25;

    /** How much the rest of a sentence says about which fact one of its clauses retells. */
    private static final double SENTENCE = 0.3;

    /**
     * With the fact of the brief that shares most with the clause.
     *
     * @param sentence the words of its whole sentence
     */
    static Comparison best(Clause clause, List<Term> sentence, Told told) {
        Comparison best = new Comparison(null, 0, 0, 0);
        double highest = 0;
        for (ToldFact fact : told.all()) {
            Comparison now = told.compare(clause.terms(), fact);
            if (now.literal == 0) {
                continue;
            }
            double rank = now.rank() + SENTENCE * told.compare(sentence, fact).cover;
            if (rank > highest || best.fact == null) {
                best = now;
                highest = rank;
            }
        }
        return best;
    }

    /** @param holds whether the fact has a word */
    static Comparison of(List<Term> terms, ToldFact fact, Predicate<Term> holds) {
        double all = 0;
        double shared = 0;
        int literal = 0;
        for (Term term : terms) {
            all += term.weight();
            if (holds.test(term)) {
                shared += term.weight();
                literal += term.weight() >= MEANS ? 1 : 0;
            }
        }
        return new Comparison(
                fact, all == 0 ? 0 : shared / all, literal == 0 ? 0 : fact.shareIn(lemmas(terms)), literal);
    }

    private static Set<String> lemmas(List<Term> terms) {
        Set<String> all = new HashSet<>();
        terms.forEach(t -> all.addAll(t.lemmas()));
        return all;
    }

    private double rank() {
        return cover + told + (fact != null && fact.index() < 0 ? -0.2 : 0);
    }
}
