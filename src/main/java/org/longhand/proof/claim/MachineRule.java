package org.longhand.proof.claim;

import java.util.List;
import org.longhand.proof.claim.Finding.Rule;

/** Finds what speaks of the letter, its brief or its writer. */
final class MachineRule implements ClaimRule {

    private final ClaimLexicon words;
    private final Told told;

    MachineRule(ClaimLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        machine(in.sentence(), found);
    }

    /** The whole sentence is looked at: its clauses speak of one thing. */
    private void machine(List<Term> sentence, List<Finding> found) {
        int topic = 0;
        int letter = 0;
        int verb = 0;
        for (Term term : sentence) {
            boolean isLetter = term.is(words.section("machine-letter"));
            if (told.support(term) == 1) {
                continue;
            }
            topic += term.is(words.section("machine-topic")) ? 1 : 0;
            letter += isLetter ? 1 : 0;
            verb += term.is(words.section("machine-verb")) ? 1 : 0;
        }
        int all = Math.min(2, topic) + Math.min(1, letter) + Math.min(2, verb);
        if (all >= 2 && (topic > 0 || letter > 0)) {
            found.add(new Finding(Rule.MACHINE, Math.min(1, all / 4.0), null));
        }
    }
}
