package org.longhand.proof.claim;

import java.util.List;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.claim.Clause.Trait;
import org.longhand.proof.claim.Finding.Rule;

/** Finds what the sender promises and nobody told. */
final class PromiseRule implements ClaimRule {

    /** A formula of promising is sure of itself. */
    private static final double PHRASE = 0.8;

    /** The least weight of untold words that is promised, and that of what somebody else is to do. */
    private static final double LEAST = 0.3;

    private static final double MUCH = 0.8;

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
        if (clause.has(Trait.QUESTION)
                || clause.has(Trait.CONDITIONAL)
                || clause.has(Trait.PAST)
                || clause.has(Trait.IF)) {
            return;
        }
        if (words.holdsPhrase("promise-phrases", folded) && !toldSo()) {
            found.add(new Finding(Rule.PROMISE, PHRASE, null));
        } else if (untold >= LEAST && (ours(clause) ? vowed(clause, untold) : forYou(clause) && untold >= MUCH)) {
            found.add(new Finding(Rule.PROMISE, Math.min(1, 0.4 + untold / 4), null));
        }
    }

    private static boolean ours(Clause clause) {
        return clause.actor() == Actor.SENDER || clause.actor() == Actor.BOTH;
    }

    private boolean vowed(Clause clause, double untold) {
        boolean future =
                clause.has(Trait.FUTURE) || clause.terms().stream().anyMatch(t -> words.has("future-time", t.base()));
        boolean stock = clause.actions().stream().allMatch(a -> words.has("promise-stock", a));
        // "Den Bezug bezahle ich": many languages promise in the present.
        boolean deed = clause.has(Trait.PRESENT)
                && !clause.has(Trait.SUBORDINATE)
                && !clause.has(Trait.DENIED)
                && clause.deeds().stream().anyMatch(a -> words.has("promise-deed", a) && !done(a));
        return future && !(stock && untold < 1.5)
                || deed
                || clause.terms().stream().anyMatch(t -> t.is(words.section("promise")));
    }

    /** Whether a fact says that the sender does so. */
    private boolean done(String deed) {
        return told.all().stream()
                .flatMap(f -> f.clauses().stream())
                .anyMatch(c -> c.actor() != Actor.RECIPIENT && c.deeds().contains(deed));
    }

    /** "The first catch will be for your table". */
    private boolean forYou(Clause clause) {
        return clause.has(Trait.FUTURE)
                && clause.actor() != Actor.RECIPIENT
                && clause.terms().stream()
                        .anyMatch(t -> words.has("you-object", t.base())
                                || words.has("your", t.base())
                                || words.has("your-capital", t.text()));
    }

    /** Whether a fact promises in such words itself. */
    private boolean toldSo() {
        return told.all().stream().anyMatch(f -> words.holdsPhrase("promise-phrases", TextFolding.fold(f.text())));
    }
}
