package org.longhand.proof.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.claim.Clause.Trait;
import org.longhand.proof.claim.Finding.Rule;

/** Finds the same deed with another thing, person, place or reason, and new circumstances in what was told. */
final class ThingRule implements ClaimRule {

    private static final double CONTENT = 0.3;

    private final ClaimLexicon words;
    private final Told told;

    ThingRule(ClaimLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        otherThing(in.clause(), in.best(), found);
        detail(in.clause(), in.best(), found);
        cause(in.clause(), in.others(), in.untold(), found);
    }

    private void otherThing(Clause clause, Comparison best, List<Finding> found) {
        if (best.fact() == null || best.fact().index() < 0 || clause.has(Trait.QUESTION) && clause.has(Trait.WISH)) {
            return;
        }
        for (Clause said : best.fact().clauses()) {
            Set<String> shared = new HashSet<>(said.actions());
            shared.retainAll(clause.actions());
            if (shared.isEmpty() && best.literal() < 3) {
                continue;
            }
            boolean missing = said.terms().stream()
                    .anyMatch(t -> t.noun()
                            && t.weight() >= CONTENT
                            && clause.terms().stream()
                                    .noneMatch(s -> s.lemmas().stream().anyMatch(t.lemmas()::contains)));
            boolean other = clause.terms().stream()
                    .anyMatch(t ->
                            t.noun() && t.weight() >= 0.1 && told.support(t) == 0 && !t.is(words.section("stock")));
            if (missing && other) {
                found.add(new Finding(Rule.OTHER_THING, best.cover(), best.fact()));
                return;
            }
        }
    }

    /** Another reason than was told, or one where none was. */
    private void cause(Clause clause, List<Comparison> others, double untold, List<Finding> found) {
        if (clause.terms().isEmpty()
                || !words.has("because", clause.terms().get(0).base())
                || untold < 0.2) {
            return;
        }
        others.stream()
                .filter(o -> o.fact() != null && o.fact().index() >= 0 && o.cover() >= 0.4 && o.literal() >= 1)
                .max(Comparator.comparingDouble(Comparison::cover))
                .ifPresent(main -> {
                    boolean reasoned = main.fact().terms().stream().anyMatch(t -> words.has("because", t.base()));
                    boolean same = Comparison.of(clause.terms(), main.fact()).literal() >= 2;
                    if (!same) {
                        found.add(new Finding(Rule.CAUSE, reasoned ? 1 : 0.5, reasoned ? main.fact() : null));
                    }
                });
    }

    private void detail(Clause clause, Comparison best, List<Finding> found) {
        if (best.fact() == null || best.literal() < 1) {
            return;
        }
        double fresh = 0;
        boolean beside = false;
        List<Term> terms = clause.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term t = terms.get(i);
            boolean plain = t.is(words.section("stock"));
            if (!t.noun() && !t.modifier() || told.support(t) > 0) {
                continue;
            }
            fresh += plain ? 0 : t.weight();
            beside |= t.modifier()
                    && (i > 0 && terms.get(i - 1).noun() && told.support(terms.get(i - 1)) == 1
                            || i + 1 < terms.size() && terms.get(i + 1).noun() && told.support(terms.get(i + 1)) == 1);
        }
        if (fresh >= 0.15 && best.cover() >= 0.3 || beside) {
            found.add(new Finding(
                    Rule.DETAIL,
                    beside ? Math.max(0.6, best.cover()) : Math.min(1, fresh) * best.cover(),
                    best.fact()));
        }
    }
}
