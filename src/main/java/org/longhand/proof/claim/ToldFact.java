package org.longhand.proof.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Term;

/**
 * One thing that was told, read as clauses.
 *
 * @param index its place among the brief's facts, from 0; -1 for what else the brief says
 * @param text as it was told
 * @param clauses in order
 * @param hope whether it tells of a wish or a plan
 * @param weights how much each of its words says, by lemma
 * @param terms the words of all clauses
 */
record ToldFact(
        int index, String text, List<Clause> clauses, boolean hope, Map<String, Double> weights, List<Term> terms) {

    static ToldFact of(int index, String text, List<Clause> clauses) {
        Map<String, Double> weights = new HashMap<>();
        clauses.forEach(c -> c.terms().forEach(t -> t.lemmas().forEach(l -> weights.merge(l, t.weight(), Math::max))));
        boolean hope = clauses.stream().anyMatch(c -> c.has(Clause.Trait.HOPE));
        return new ToldFact(
                index,
                text,
                List.copyOf(clauses),
                hope,
                Map.copyOf(weights),
                clauses.stream().flatMap(c -> c.terms().stream()).toList());
    }

    /** The share of its weight whose words have one of these dictionary forms, 0 to 1. */
    double shareIn(Set<String> lemmas) {
        double all = 0;
        double shared = 0;
        for (Term term : terms) {
            all += term.weight();
            if (term.is(lemmas)) {
                shared += term.weight();
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    boolean holds(Term term) {
        return term.is(weights.keySet());
    }

    Set<String> lemmas() {
        return weights.keySet();
    }
}
