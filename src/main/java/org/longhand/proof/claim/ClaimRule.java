package org.longhand.proof.claim;

import java.util.List;

/** Finds one kind of untruth in a clause. A pure function of what it is given and what was told. */
interface ClaimRule {

    /** @param found takes what it finds */
    void read(RuleInput in, List<Finding> found);
}
