package org.longhand.proof.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.ClauseLexicon;

/** Finds a wish or a plan that is told as done. */
final class HopeRule implements ClaimRule {

    private final Told told;
    /** The words by which a fact says that something is hoped, by the fact. */
    private final Map<ToldFact, Set<String>> markers = new IdentityHashMap<>();

    HopeRule(ClauseLexicon words, Told told) {
        this.told = told;
        for (ToldFact fact : told.all()) {
            Set<String> lemmas = new HashSet<>();
            fact.terms().stream().filter(t -> t.is(words.section("hope"))).forEach(t -> lemmas.addAll(t.lemmas()));
            markers.put(fact, lemmas);
        }
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        hope(in.clause(), found);
    }

    private void hope(Clause clause, List<Finding> found) {
        if (clause.has(Trait.WISH)
                || clause.has(Trait.HOPE)
                || clause.has(Trait.CONDITIONAL)
                || clause.has(Trait.QUESTION)
                || clause.has(Trait.IMPERATIVE)
                || clause.has(Trait.IF)) {
            return;
        }
        double strength = 0;
        ToldFact against = null;
        double elsewhere = 0;
        for (ToldFact fact : told.all()) {
            Set<String> markers = this.markers.get(fact);
            Comparison c = clause.terms().stream().noneMatch(t -> t.is(markers))
                    ? told.compare(clause.terms(), fact)
                    : told.compareAnew(
                            clause.terms().stream().filter(t -> !t.is(markers)).toList(), fact);
            if (fact.hope() && fact.index() >= 0 && !done(clause, fact)) {
                boolean deed = fact.clauses().stream()
                        .flatMap(f -> f.actions().stream())
                        .anyMatch(a -> clause.actions().contains(a) && !markers.contains(a));
                if (c.cover() > strength
                        && (c.literal() >= 2 || c.literal() >= 1 && (deed || !clause.has(Trait.SUBORDINATE)))) {
                    strength = c.cover();
                    against = fact;
                }
            } else {
                elsewhere = Math.max(elsewhere, c.cover());
            }
        }
        if (against != null && strength >= 0.25 && strength > elsewhere) {
            found.add(new Finding(Rule.HOPE, strength, against));
        }
    }

    /** Whether a fact that hopes for something tells beside it what the clause says: "She stopped and hoped that …". */
    private static boolean done(Clause clause, ToldFact fact) {
        return fact.clauses().stream()
                .filter(f -> f.has(Trait.PAST)
                        && !f.has(Trait.HOPE)
                        && !f.has(Trait.WISH)
                        && !f.has(Trait.SUBORDINATE)
                        && !f.has(Trait.CONDITIONAL))
                .anyMatch(f -> f.deeds().stream().anyMatch(clause.deeds()::contains));
    }
}
