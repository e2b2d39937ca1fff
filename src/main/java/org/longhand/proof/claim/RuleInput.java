package org.longhand.proof.claim;

import java.util.List;

/**
 * What rules look at.
 *
 * @param clause the clause in question
 * @param before the clause before it in its sentence, or null
 * @param best the fact that it most likely retells
 * @param others the same of the sentence's other clauses
 * @param untold the weight of its words that nobody told
 * @param sentence the words of its whole sentence
 * @param folded the clause's text, folded
 */
record RuleInput(
        Clause clause,
        Clause before,
        Comparison best,
        List<Comparison> others,
        double untold,
        List<Term> sentence,
        String folded) {}
