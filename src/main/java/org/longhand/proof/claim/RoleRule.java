package org.longhand.proof.claim;

import java.util.List;
import java.util.Set;
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
        // "I thank you for teaching me": who is thanked did it.
        boolean thanks = clause.terms().stream().anyMatch(t -> t.is(words.section("thanks")));
        Actor actor = thanks ? Actor.RECIPIENT : clause.actor();
        Set<String> helping = thanks ? words.section("auxiliary") : Set.of();
        double strength = 0;
        ToldFact against = null;
        for (ToldFact fact : told.all()) {
            if (fact.index() < 0) {
                continue;
            }
            boolean open = told.thirdPerson() || told.tellsOfRecipientByKin(fact);
            Comparison c = told.compare(clause.terms(), fact);
            Comparison whole = told.compare(sentence, fact);
            for (Clause said : fact.clauses()) {
                boolean same = said.deeds().stream()
                        .anyMatch(deed -> clause.deeds().contains(deed) && !helping.contains(deed));
                boolean converse = said.deeds().stream()
                        .flatMap(a -> words.converses(a).stream())
                        .anyMatch(clause.deeds()::contains);
                if (said.has(Trait.PASSIVE) || !same && !converse) {
                    continue;
                }
                Actor toldActor =
                        open && said.actor() == Actor.OTHER || mayBeAnother(said) ? Actor.NOBODY : said.actor();
                boolean agrees = same ? toldActor == actor : toldActor.excludes(actor);
                if (agrees || thanks && (toldActor == clause.actor() || toldActor == Actor.OTHER)) {
                    return;
                }
                boolean exchanged = same ? toldActor.excludes(actor) : toldActor == actor;
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

    /** "Visité a Guille, y estaba dormido": a verb of the first person and of the third, whose subject was left out. */
    private boolean mayBeAnother(Clause said) {
        return said.has(Trait.COORDINATE)
                && said.actor() == Actor.SENDER
                && said.terms().stream().noneMatch(t -> words.has("i", t.base()))
                && said.terms().stream()
                        .anyMatch(t -> t.verb()
                                && t.forms().stream().anyMatch(f -> f.finite() && f.person() == 1)
                                && t.forms().stream().anyMatch(f -> f.finite() && f.person() == 3));
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
