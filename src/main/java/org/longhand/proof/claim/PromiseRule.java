package org.longhand.proof.claim;

import java.util.List;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.claim.Clause.Trait;
import org.longhand.proof.claim.Finding.Rule;

/** Finds what the sender promises and nobody told. */
final class PromiseRule implements ClaimRule {

    private final ClaimLexicon words;
    private final Told told;

    PromiseRule(ClaimLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        promise(in.clause(), in.folded(), in.untold(), found);
    }

    private void promise(Clause clause, String folded, double untold, List<Finding> found) {
        boolean ours = clause.actor() == Actor.SENDER
                || clause.actor() == Actor.BOTH
                || words.holdsPhrase("promise-phrases", folded);
        if (!ours
                || clause.has(Trait.QUESTION)
                || clause.has(Trait.CONDITIONAL)
                || clause.has(Trait.PAST)
                || clause.has(Trait.IF)) {
            return;
        }
        boolean future =
                clause.has(Trait.FUTURE) || clause.terms().stream().anyMatch(t -> words.has("future-time", t.base()));
        boolean stock = clause.actions().stream().allMatch(a -> words.has("promise-stock", a));
        boolean phrase = words.holdsPhrase("promise-phrases", folded);
        boolean vowed = clause.terms().stream().anyMatch(t -> t.is(words.section("promise")));
        if (phrase && !toldSo() || (future && !(stock && untold < 1.5) || vowed) && untold >= 0.3) {
            found.add(new Finding(Rule.PROMISE, Math.min(1, 0.4 + untold / 4), null));
        }
    }

    /** Whether a fact promises in such words itself. */
    private boolean toldSo() {
        return told.all().stream().anyMatch(f -> words.holdsPhrase("promise-phrases", TextFolding.fold(f.text())));
    }
}
