package org.longhand.proof.claim;

import java.util.List;
import org.longhand.proof.claim.Clause.Trait;
import org.longhand.proof.claim.Finding.Rule;

/** Finds what is quoted otherwise than it was told. */
final class QuotationRule implements ClaimRule {

    private final Told told;

    QuotationRule(Told told) {
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        if (in.clause().has(Trait.QUOTED)) {
            quotation(in.clause(), found);
        }
    }

    /** A quotation that was told otherwise. */
    private void quotation(Clause clause, List<Finding> found) {
        double untold = 0;
        double all = 0;
        for (Term t : clause.terms()) {
            double w = Math.max(0.2, t.weight());
            all += w;
            untold += told.all().stream().anyMatch(f -> f.holds(t)) ? 0 : w;
        }
        if (all > 0 && untold / all >= 0.1 && clause.terms().size() > 1) {
            found.add(new Finding(Rule.QUOTATION, Math.min(1, 0.5 + untold / all), null));
        }
    }
}
