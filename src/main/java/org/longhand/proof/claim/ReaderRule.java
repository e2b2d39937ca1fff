package org.longhand.proof.claim;

import java.util.List;
import org.longhand.proof.claim.Clause.Trait;
import org.longhand.proof.claim.Finding.Rule;

/** Finds what the reader is said to feel or think, where nobody told it. */
final class ReaderRule implements ClaimRule {

    private final ClaimLexicon words;
    private final Told told;

    ReaderRule(ClaimLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        reader(in.clause(), in.before(), in.untold(), found);
    }

    private void reader(Clause clause, Clause before, double untold, List<Finding> found) {
        if (clause.has(Trait.QUESTION)
                || clause.has(Trait.IF)
                || clause.has(Trait.IMPERATIVE)
                || clause.actor() == Actor.SENDER
                || clause.actor() == Actor.BOTH) {
            return;
        }
        boolean reader = clause.actor() == Actor.RECIPIENT;
        boolean object = clause.terms().stream()
                .anyMatch(t -> words.has("you-object", t.base()) || words.has("you-object-capital", t.text()));
        if (!reader && !object
                || reader
                        && clause.has(Trait.WISH)
                        && clause.has(Trait.PRESENT)
                        && !clause.has(Trait.PAST)
                        && !sure(before)
                        && untold < 0.8) {
            return;
        }
        boolean feeling = clause.terms().stream()
                .anyMatch(t -> t.weight() > 0
                        && told.support(t) < 1
                        && (t.is(words.section("feeling")) || reader && t.verb() && t.is(words.section("mind"))));
        double strength = (feeling ? 0.4 + untold / 4 : 0) + (sure(before) && untold >= 0.3 ? 0.4 : 0);
        if (strength > 0) {
            found.add(new Finding(Rule.READER, Math.min(1, reader ? strength : strength / 2), null));
        }
    }

    /** "I know that", "I am sure": what follows is a claim. */
    private boolean sure(Clause before) {
        return before != null
                && before.actor() == Actor.SENDER
                && before.terms().size() < 6
                && before.terms().stream().anyMatch(t -> t.is(words.section("assure")));
    }
}
