package org.longhand.proof.claim;

import java.util.List;
import java.util.Set;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.Term;

/** Finds what speaks of the letter, its brief or its writer. */
final class MachineRule implements ClaimRule {

    private final ClauseLexicon words;
    private final Told told;

    MachineRule(ClauseLexicon words, Told told) {
        this.words = words;
        this.told = told;
    }

    /** The sentence that was looked at last, and what was found in it: it is asked about for each of its clauses. */
    private List<Term> last;

    private Finding found;

    @Override
    public void read(RuleInput in, List<Finding> found) {
        if (last != in.sentence()) {
            last = in.sentence();
            this.found = machine(last);
        }
        if (this.found != null) {
            found.add(this.found);
        }
    }

    /** The whole sentence is looked at: its clauses speak of one thing. Null where nothing is found. */
    private Finding machine(List<Term> sentence) {
        Set<String> topics = words.section("machine-topic");
        Set<String> letters = words.section("machine-letter");
        Set<String> verbs = words.section("machine-verb");
        int topic = 0;
        int letter = 0;
        int verb = 0;
        for (Term term : sentence) {
            if (told.support(term) == 1) {
                continue;
            }
            topic += term.is(topics) ? 1 : 0;
            letter += term.is(letters) ? 1 : 0;
            verb += term.is(verbs) ? 1 : 0;
        }
        int all = Math.min(2, topic) + Math.min(1, letter) + Math.min(2, verb);
        return all >= 2 && (topic > 0 || letter > 0) ? new Finding(Rule.MACHINE, Math.min(1, all / 4.0), null) : null;
    }
}
