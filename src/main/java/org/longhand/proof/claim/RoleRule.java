package org.longhand.proof.claim;

import java.util.Collections;
import java.util.List;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.Actor;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.Term;

/** Finds what was told of the one and is said of the other: who did it, whose it is. */
final class RoleRule implements ClaimRule {

    private final ClauseLexicon words;
    private final Told told;

    RoleRule(ClauseLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        roles(in.clause(), in.sentence(), found);
        possessor(in.clause(), in.sentence(), found);
    }

    private void roles(Clause clause, List<Term> sentence, List<Finding> found) {
        if (clause.has(Trait.PASSIVE) || told.thirdPerson() && clause.actor() == Actor.OTHER) {
            return;
        }
        double strength = 0;
        ToldFact against = null;
        for (ToldFact fact : told.all()) {
            if (fact.index() < 0) {
                continue;
            }
            for (Clause said : fact.clauses()) {
                boolean same = !Collections.disjoint(said.deeds(), clause.deeds());
                boolean converse =
                        said.deeds().stream().anyMatch(a -> !Collections.disjoint(words.converses(a), clause.deeds()));
                if (said.has(Trait.PASSIVE) || !same && !converse) {
                    continue;
                }
                Comparison c = told.compare(clause.terms(), fact);
                Comparison whole = told.compare(sentence, fact);
                Actor toldActor = told.thirdPerson() && said.actor() == Actor.OTHER ? Actor.NOBODY : said.actor();
                boolean agrees = same ? toldActor == clause.actor() : toldActor.excludes(clause.actor());
                if (agrees) {
                    return;
                }
                boolean exchanged = same ? toldActor.excludes(clause.actor()) : toldActor == clause.actor();
                if (exchanged && (c.literal() >= 2 || whole.literal() >= 2)) {
                    double now = (c.cover() + whole.cover()) / 2;
                    if (now > strength) {
                        strength = now;
                        against = fact;
                    }
                }
            }
        }
        if (against != null) {
            found.add(new Finding(Rule.ROLES, strength, against));
        }
    }

    /** "your boots" where "my boots" was told. */
    private void possessor(Clause clause, List<Term> sentence, List<Finding> found) {
        for (ToldFact fact : told.all()) {
            if (fact.index() < 0 || told.compare(sentence, fact).literal() < 2) {
                continue;
            }
            List<Term> terms = clause.terms();
            for (int i = 0; i + 1 < terms.size(); i++) {
                Actor owner = owner(terms.get(i));
                if (owner == null) {
                    continue;
                }
                Term thing = terms.get(i + 1).modifier() && i + 2 < terms.size() ? terms.get(i + 2) : terms.get(i + 1);
                Actor toldOwner = null;
                boolean agrees = false;
                List<Term> all = fact.terms();
                for (int k = 0; k + 1 < all.size(); k++) {
                    Actor o = owner(all.get(k));
                    boolean same = all.get(k + 1).alike(thing)
                            || k + 2 < all.size() && all.get(k + 2).alike(thing);
                    if (o != null && same) {
                        toldOwner = o;
                        agrees |= o == owner;
                    }
                }
                if (toldOwner != null && !agrees && thing.weight() > 0.1) {
                    found.add(new Finding(
                            Rule.POSSESSOR, told.compare(clause.terms(), fact).cover(), fact));
                    return;
                }
            }
        }
    }

    private Actor owner(Term term) {
        return words.has("my", term.base())
                ? Actor.SENDER
                : words.has("your", term.base()) || words.has("your-capital", term.text()) ? Actor.RECIPIENT : null;
    }
}
