package org.longhand.proof.claim;

import java.util.Collections;
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
    private final List<ToldFact> facts;

    RoleRule(ClauseLexicon words, Told told) {
        this.words = words;
        this.told = told;
        this.facts = told.facts();
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
        Deed deed = new Deed(clause, thanks ? Actor.RECIPIENT : clause.actor(), thanks);
        if (facts.stream().noneMatch(fact -> fact.clauses().stream().anyMatch(said -> agrees(deed, said, fact)))) {
            StrongestFact.find(Rule.ROLES, facts, fact -> exchanged(deed, sentence, fact), found);
        }
    }

    /**
     * What a clause says was done.
     *
     * @param actor who did it
     * @param thanks whether the clause thanks for it
     */
    private record Deed(Clause clause, Actor actor, boolean thanks) {}

    /** Whether something told says the same of the same one. */
    private boolean agrees(Deed deed, Clause said, ToldFact fact) {
        boolean same = same(deed, said);
        if (!same && !converse(deed.clause(), said)) {
            return false;
        }
        Actor told = actor(said, fact);
        return (same ? told == deed.actor() : told.excludes(deed.actor()))
                || deed.thanks() && (told == deed.clause().actor() || told == Actor.OTHER);
    }

    /** How much the clause says of a fact, where the one does in it what the other did; else 0. */
    private double exchanged(Deed deed, List<Term> sentence, ToldFact fact) {
        boolean exchanged = fact.clauses().stream()
                .anyMatch(said -> same(deed, said)
                        ? actor(said, fact).excludes(deed.actor())
                        : converse(deed.clause(), said) && actor(said, fact) == deed.actor());
        if (!exchanged) {
            return 0;
        }
        Comparison c = told.compare(deed.clause().terms(), fact);
        Comparison whole = told.compare(sentence, fact);
        return c.literal() >= 2 || whole.literal() >= 2 ? (c.cover() + whole.cover()) / 2 : 0;
    }

    private boolean same(Deed deed, Clause said) {
        // The verb that helps to thank is no deed.
        Set<String> helping = deed.thanks() ? words.section("auxiliary") : Set.of();
        return !said.has(Trait.PASSIVE)
                && said.deeds().stream().anyMatch(d -> deed.clause().deeds().contains(d) && !helping.contains(d));
    }

    /** Whether one gives what the other gets. */
    private boolean converse(Clause clause, Clause said) {
        return !said.has(Trait.PASSIVE)
                && said.deeds().stream().anyMatch(a -> !Collections.disjoint(words.converses(a), clause.deeds()));
    }

    private Actor actor(Clause said, ToldFact fact) {
        boolean open = told.mayTellOfRecipient(fact);
        return open && said.actor() == Actor.OTHER || mayBeAnother(said) ? Actor.NOBODY : said.actor();
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
        for (ToldFact fact : facts) {
            if (told.compare(sentence, fact).literal() < 2) {
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
