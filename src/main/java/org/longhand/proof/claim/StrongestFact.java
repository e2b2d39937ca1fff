package org.longhand.proof.claim;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.longhand.proof.claim.Finding.Rule;

/** The fact that speaks most against a clause. */
final class StrongestFact {

    private StrongestFact() {}

    /**
     * Adds a finding with the fact that weighs most; none where all weigh nothing.
     *
     * @param against how much a fact speaks against the clause, 0 to 1
     */
    static void find(Rule rule, List<ToldFact> facts, ToDoubleFunction<ToldFact> against, List<Finding> found) {
        double strength = 0;
        ToldFact strongest = null;
        for (ToldFact fact : facts) {
            double now = against.applyAsDouble(fact);
            if (now > strength) {
                strength = now;
                strongest = fact;
            }
        }
        if (strongest != null) {
            found.add(new Finding(rule, strength, strongest));
        }
    }
}
