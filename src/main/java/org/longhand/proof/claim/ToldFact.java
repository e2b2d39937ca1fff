package org.longhand.proof.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that was told, read as clauses.
 *
 * @param index its place among the brief's facts, from 0; -1 for what else the brief says
 * @param text as it was told
 * @param clauses in order
 * @param hope whether it tells of a wish or a plan
 * @param weights how much each of its words says, by lemma
 */
record ToldFact(int index, String text, List<Clause> clauses, boolean hope, Map<String, Double> weights) {

    static ToldFact of(int index, String text, List<Clause> clauses) {
        Map<String, Double> weights = new HashMap<>();
        clauses.forEach(c -> c.terms().forEach(t -> t.lemmas().forEach(l -> weights.merge(l, t.weight(), Math::max))));
        boolean hope = clauses.stream().anyMatch(c -> c.has(Clause.Trait.HOPE));
        return new ToldFact(index, text, List.copyOf(clauses), hope, Map.copyOf(weights));
    }

    boolean holds(Term term) {
        return term.lemmas().stream().anyMatch(weights::containsKey);
    }

    List<Term> terms() {
        return clauses.stream().flatMap(c -> c.terms().stream()).toList();
    }

    Set<String> lemmas() {
        return weights.keySet();
    }
}
