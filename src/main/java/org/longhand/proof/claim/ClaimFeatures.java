package org.longhand.proof.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.clause.Actor;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.Term;

/** What of a clause goes into its score, by name. */
final class ClaimFeatures {

    private ClaimFeatures() {}

    /**
     * @param clause the clause
     * @param best the fact that it most likely retells
     * @param findings what the rules found
     * @param told the brief
     * @param words the language's word lists
     * @param others the comparisons of the sentence's other clauses
     * @param sentenceUntold the weight of the sentence's words that nobody told
     */
    static Map<String, Double> of(
            Clause clause,
            Comparison best,
            List<Finding> findings,
            Told told,
            ClauseLexicon words,
            List<Comparison> others,
            double sentenceUntold) {
        double untold = 0;
        double all = 0;
        double stock = 0;
        double modifiers = 0;
        double verbs = 0;
        double names = 0;
        double numbers = 0;
        for (Term t : clause.terms()) {
            double w = t.weight();
            all += w;
            boolean common = t.is(words.section("stock"));
            double u = w * (1 - told.support(t));
            if (common) {
                stock += u;
                continue;
            }
            untold += u;
            modifiers += t.modifier() ? u : 0;
            verbs += t.verb() ? u : 0;
            names += t.name() ? u : 0;
            numbers += t.number() != null ? u : 0;
        }
        boolean past = clause.has(Trait.PAST) && !clause.has(Trait.CONDITIONAL);
        double u = Math.log1p(untold);
        Map<String, Double> f = new LinkedHashMap<>();
        f.put("untold", u);
        f.put("stock", Math.log1p(stock));
        f.put("cover", best.cover());
        f.put("told", best.told());
        f.put("literal", Math.min(4, best.literal()) / 4.0);
        f.put("past", flag(past));
        f.put("past-untold", past ? u : 0);
        f.put("sender", flag(clause.actor() == Actor.SENDER));
        f.put("recipient", flag(clause.actor() == Actor.RECIPIENT));
        f.put("both", flag(clause.actor() == Actor.BOTH));
        f.put("other", flag(clause.actor() == Actor.OTHER));
        f.put("recipient-untold", clause.actor() == Actor.RECIPIENT ? u : 0);
        f.put("other-past-untold", clause.actor() == Actor.OTHER && past ? u : 0);
        f.put("both-untold", clause.actor() == Actor.BOTH ? u : 0);
        f.put("sender-past-untold", clause.actor() == Actor.SENDER && past ? u : 0);
        f.put(
                "sender-mind",
                flag(clause.actor() == Actor.SENDER
                        && clause.terms().stream()
                                .anyMatch(t -> t.is(words.section("feeling")) || t.is(words.section("mind")))));
        f.put(
                "generic",
                Math.min(
                                2,
                                clause.terms().stream()
                                        .filter(t -> words.has("generic", t.base()))
                                        .count())
                        / 2.0);
        f.put(
                "comparison",
                Math.min(
                                2,
                                clause.terms().stream()
                                        .filter(t -> words.has("comparison", t.base()))
                                        .count())
                        / 2.0);
        f.put("sentence-untold", Math.log1p(sentenceUntold));
        double beside = others.stream().mapToDouble(Comparison::cover).max().orElse(0);
        f.put("sentence-cover", Math.max(best.cover(), beside));
        f.put("names-told", flag(clause.terms().stream().anyMatch(t -> t.name() && told.support(t) == 1)));
        boolean nowOnly = clause.has(Trait.PRESENT) && !past;
        f.put("sender-present-untold", clause.actor() == Actor.SENDER && nowOnly ? u : 0);
        f.put("recipient-present-untold", clause.actor() == Actor.RECIPIENT && nowOnly ? u : 0);
        f.put("fragment-untold", clause.has(Trait.FRAGMENT) ? u : 0);
        f.put("wish-untold", clause.has(Trait.WISH) ? u : 0);
        f.put("literal-verbs", Math.min(3, best.literal()) * verbs);
        f.put("wish", flag(clause.has(Trait.WISH)));
        f.put("question", flag(clause.has(Trait.QUESTION)));
        f.put("conditional", flag(clause.has(Trait.CONDITIONAL)));
        f.put("imperative", flag(clause.has(Trait.IMPERATIVE)));
        f.put("fragment", flag(clause.has(Trait.FRAGMENT)));
        f.put("if", flag(clause.has(Trait.IF)));
        f.put("denied", flag(clause.has(Trait.DENIED)));
        f.put("future", flag(clause.has(Trait.FUTURE)));
        f.put("subordinate", flag(clause.has(Trait.SUBORDINATE)));
        f.put("coordinate", flag(clause.has(Trait.COORDINATE)));
        f.put("coordinate-untold", clause.has(Trait.COORDINATE) ? u : 0);
        f.put("modifiers", Math.log1p(modifiers));
        f.put("verbs", Math.log1p(verbs));
        f.put("names", Math.min(1, names));
        f.put("numbers", Math.min(1, numbers));
        f.put("beside-told", beside);
        f.put("beside-told-untold", beside * u);
        for (Rule rule : Rule.values()) {
            boolean found = false;
            double strength = 0;
            for (Finding finding : findings) {
                if (finding.rule() == rule) {
                    strength = found ? Math.max(strength, finding.strength()) : finding.strength();
                    found = true;
                }
            }
            if (rule != Rule.OTHER_THING) {
                f.put(rule.name(), strength);
            }
            f.put(rule.name() + "-found", flag(found));
        }
        return f;
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
