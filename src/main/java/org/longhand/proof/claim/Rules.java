package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.List;
import org.longhand.proof.claim.Clause.Trait;

/** All rules. What is quoted is only asked whether it was said so. */
final class Rules {

    private final ClaimRule quotation;
    private final List<ClaimRule> others;

    Rules(ClaimLexicon words, Told told) {
        quotation = new QuotationRule(told);
        others = List.of(
                new RoleRule(words, told),
                new PolarityRule(words, told),
                new HopeRule(words, told),
                new PromiseRule(words, told),
                new ReaderRule(words, told),
                new ThingRule(words, told),
                new MachineRule(words, told));
    }

    List<Finding> read(RuleInput in) {
        List<Finding> found = new ArrayList<>();
        if (in.clause().has(Trait.QUOTED)) {
            quotation.read(in, found);
        } else {
            others.forEach(rule -> rule.read(in, found));
        }
        return found;
    }
}
