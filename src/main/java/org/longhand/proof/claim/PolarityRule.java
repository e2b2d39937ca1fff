package org.longhand.proof.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.Term;

/** Finds what was denied and is told, or told and is denied; always for never; the opposite word. */
final class PolarityRule implements ClaimRule {

    private static final double CONTENT = 0.3;

    private final ClauseLexicon words;
    private final Told told;
    private final List<ToldFact> facts;

    PolarityRule(ClauseLexicon words, Told told) {
        this.words = words;
        this.told = told;
        this.facts = told.facts();
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        polarity(in.clause(), found);
    }

    private void polarity(Clause clause, List<Finding> found) {
        if (clause.has(Trait.QUESTION)) {
            return;
        }
        StrongestFact.find(Rule.POLARITY, facts, fact -> against(clause, fact), found);
    }

    private double against(Clause clause, ToldFact fact) {
        Comparison c = told.compare(clause.terms(), fact);
        if (c.literal() < 1 || c.cover() < 0.25) {
            return 0;
        }
        boolean opposite = false;
        boolean agrees = false;
        for (Clause said : fact.clauses()) {
            Set<String> shared = new HashSet<>(said.actions());
            shared.retainAll(clause.actions());
            boolean plain = shared.stream().allMatch(a -> words.has("stock", a));
            boolean verb = !shared.isEmpty() && (!plain || c.literal() >= 2);
            boolean denied = denies(said, shared) != denies(clause, shared);
            if (verb && denied && c.cover() >= 0.3) {
                opposite = true;
            } else if (verb) {
                agrees = true;
            }
            opposite |= verb && (neverForOften(said, clause) || neverForOften(clause, said));
            boolean antonym = antonym(clause, said);
            opposite |= antonym;
            agrees &= !antonym;
        }
        return opposite && !agrees ? c.cover() : 0;
    }

    private static boolean neverForOften(Clause never, Clause often) {
        return never.has(Trait.NEVER) && (often.has(Trait.ALWAYS) || often.has(Trait.OFTEN)) && !often.has(Trait.NEVER);
    }

    /** Whether a clause denies a deed: not where "and" stands between it and the word that denies. */
    private boolean denies(Clause clause, Set<String> deeds) {
        if (!clause.has(Trait.DENIED)) {
            return false;
        }
        List<Term> terms = clause.terms();
        int said = -1;
        int denied = -1;
        for (int i = 0; i < terms.size(); i++) {
            said = said < 0 && terms.get(i).verbs().stream().anyMatch(deeds::contains) ? i : said;
            denied = denied < 0 && words.has("negation", terms.get(i).base()) ? i : denied;
        }
        return said < 0
                || denied < 0
                || terms.subList(Math.min(said, denied), Math.max(said, denied)).stream()
                        .skip(1)
                        .noneMatch(t -> words.has("coordinator", t.base()));
    }

    /** Whether the clause says the opposite of a word, and otherwise what was told. */
    private boolean antonym(Clause clause, Clause said) {
        boolean shared = clause.terms().stream()
                .anyMatch(t -> t.weight() >= CONTENT && said.terms().stream().anyMatch(s -> s.alike(t)));
        return shared
                && clause.terms().stream()
                        .anyMatch(t -> words.hasOpposite(t.lemmas())
                                && said.terms().stream().noneMatch(s -> s.alike(t))
                                && t.lemmas().stream()
                                        .map(words::opposites)
                                        .anyMatch(o -> !o.isEmpty()
                                                && said.terms().stream().anyMatch(s -> s.is(o))
                                                && clause.terms().stream().noneMatch(c -> c.is(o))));
    }
}
