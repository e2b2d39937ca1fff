package org.longhand.proof.claim;

import java.util.List;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.Term;

/** Finds what is quoted otherwise than it was told. */
final class QuotationRule implements ClaimRule {

    /** In a saying small words count, too. */
    private static final double LEAST = 0.2;

    /** The share of it that was told in other words, from which on it is another saying. */
    private static final double OTHERWISE = 0.1;

    private final Told told;

    QuotationRule(Told told) {
        this.told = told;
    }

    @Override
    public void read(RuleInput in, List<Finding> found) {
        double untold = 0;
        double all = 0;
        for (Term t : in.quoted()) {
            double weight = Math.max(LEAST, t.weight());
            all += weight;
            untold += told.holders(t).isEmpty() ? weight : 0;
        }
        if (in.quoted().size() > 1 && untold / all >= OTHERWISE) {
            found.add(new Finding(Rule.QUOTATION, Math.min(1, 0.5 + untold / all), null));
        }
    }
}
