package org.longhand.proof.clause;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.Form.Tense;

/** Reads from a clause's words who acts, what is done, and when. */
final class GrammarReader {

    /**
     * @param actor who acts
     * @param actions lemmas of the main verbs
     * @param deeds those that the actor does
     */
    record Reading(Actor actor, Set<String> actions, Set<String> deeds) {}

    private final ClauseLexicon words;
    private final Set<String> auxiliaries;
    private final ActorReader actors;
    private final boolean fixedOrder;

    GrammarReader(ClauseLexicon words, Cast cast) {
        this.words = words;
        this.auxiliaries = words.section("auxiliary");
        this.actors = new ActorReader(words, cast);
        this.fixedOrder = words.has(Feature.FIXED_ORDER);
    }

    /** Adds what it finds to the traits. */
    Reading read(List<Term> terms, Set<Trait> traits, boolean question, boolean beginsSentence) {
        negation(terms, traits);
        time(terms, traits);
        wish(terms, traits, question, beginsSentence);
        Set<String> actions = new HashSet<>();
        for (Term term : terms) {
            if (term.verb() && !actors.named(term)) {
                Set<String> verbs = term.verbs();
                if (Collections.disjoint(verbs, auxiliaries)) {
                    actions.addAll(verbs);
                }
            }
        }
        if (actions.isEmpty()) {
            terms.stream().filter(Term::verb).forEach(t -> actions.addAll(t.verbs()));
        }
        boolean passive = actors.passive(terms);
        Actor agent = passive ? actors.agent(terms) : null;
        if (passive && agent == null) {
            traits.add(Trait.PASSIVE);
        }
        Actor actor = traits.contains(Trait.IMPERATIVE) ? Actor.NOBODY : agent != null ? agent : actors.subject(terms);
        boolean finite = false;
        for (int i = 0; i < terms.size(); i++) {
            finite |= terms.get(i).verb() && terms.get(i).finite() && !infinitive(terms, i);
        }
        if (!finite) {
            traits.add(Trait.FRAGMENT);
        }
        return new Reading(actor, actions, deeds(terms));
    }

    /** "to whistle": what may be finite and is not, for it stands behind "to". */
    static boolean infinitive(List<Term> terms, int at) {
        return at > 0 && terms.get(at - 1).base().equals("to") && terms.get(at).can(Tense.INFINITIVE);
    }

    /** Verbs that are finite, or hang on a finite auxiliary of their clause. */
    private Set<String> deeds(List<Term> terms) {
        boolean auxiliary =
                terms.stream().anyMatch(t -> t.verb() && t.finite() && !Collections.disjoint(t.verbs(), auxiliaries));
        Set<String> deeds = new HashSet<>();
        Set<String> helping = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!term.verb() || actors.named(term)) {
                continue;
            }
            boolean aux = !Collections.disjoint(term.verbs(), auxiliaries);
            boolean hangs = auxiliary
                    && !(i > 0 && words.has("preposition", terms.get(i - 1).base()));
            if (aux && term.finite()) {
                helping.addAll(term.verbs());
            } else if (!aux && (term.finite() && !infinitive(terms, i) || hangs)) {
                deeds.addAll(term.verbs());
            }
        }
        return deeds.isEmpty() ? helping : deeds;
    }

    private void negation(List<Term> terms, Set<Trait> traits) {
        for (Term term : terms) {
            String whole = whole(term);
            if (words.has("negation", term.base()) || words.ends("negation-endings", whole)) {
                traits.add(Trait.DENIED);
            }
            mark(term, "never", Trait.NEVER, traits);
            mark(term, "always", Trait.ALWAYS, traits);
            mark(term, "often", Trait.OFTEN, traits);
            mark(term, "seldom", Trait.SELDOM, traits);
        }
    }

    /** A word with what an apostrophe joins to it. */
    private static String whole(Term term) {
        return term.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void mark(Term term, String section, Trait trait, Set<Trait> traits) {
        if (words.has(section, term.base())) {
            traits.add(trait);
        }
    }

    private void time(List<Term> terms, Set<Trait> traits) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String whole = whole(term);
            if (words.has("future", term.base()) || words.ends("future-endings", whole)) {
                traits.add(Trait.FUTURE);
            }
            if (words.has("conditional", term.base()) || words.ends("conditional-endings", whole)) {
                traits.add(Trait.CONDITIONAL);
            }
            if (!term.verb()) {
                continue;
            }
            if (term.can(Tense.PARTICIPLE) && passive(terms, i)) {
                continue;
            }
            boolean present = term.can(Tense.PRESENT);
            boolean past = term.can(Tense.PAST);
            boolean participle = term.can(Tense.PARTICIPLE);
            if (past && (!present || fixedOrder)) {
                traits.add(Trait.PAST);
            } else if (term.can(Tense.FUTURE) && !past) {
                traits.add(Trait.FUTURE);
            } else if (term.can(Tense.CONDITIONAL) && !present && !past) {
                traits.add(Trait.CONDITIONAL);
            } else if (participle && perfect(terms, i)) {
                traits.add(Trait.PAST);
            } else if (present) {
                traits.add(Trait.PRESENT);
            }
        }
    }

    /** "is seen", "being handled": what a form of "be" in the present makes of a participle. */
    private boolean passive(List<Term> terms, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.has("present-be", terms.get(i).base())) {
                return true;
            }
        }
        return false;
    }

    /** "have seen", "hast gesehen", "as vu": an auxiliary before, or in German subclauses behind. */
    private boolean perfect(List<Term> terms, int at) {
        Set<String> helping = words.section("perfect-auxiliary");
        for (int i = 0; i < terms.size(); i++) {
            if (i != at && !Collections.disjoint(terms.get(i).verbs(), helping)) {
                return true;
            }
        }
        return false;
    }

    private void wish(List<Term> terms, Set<Trait> traits, boolean question, boolean beginsSentence) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.is(words.section("wish"))) {
                traits.add(Trait.WISH);
            }
            String whole = whole(term);
            if (term.is(words.section("hope")) || words.has("hope", whole)) {
                traits.add(Trait.HOPE);
            }
        }
        if (!terms.isEmpty() && words.has("may-it", terms.get(0).base()) && !question && beginsSentence) {
            traits.add(Trait.WISH);
            traits.add(Trait.IMPERATIVE);
        }
        if (!terms.isEmpty() && words.has("if", terms.get(0).base())) {
            traits.add(Trait.IF);
        }
        if (!question && imperative(terms)) {
            traits.add(Trait.IMPERATIVE);
        }
    }

    private boolean imperative(List<Term> terms) {
        int i = 0;
        while (i < terms.size() - 1
                && (words.has("coordinator", terms.get(i).base())
                        || terms.get(i).base().equals("please")
                        || words.has("negation", terms.get(i).base()))) {
            i++;
        }
        Term first = terms.get(i);
        if (words.has(Feature.IMPERATIVE_AS_INFINITIVE)) {
            boolean bare = first.can(Tense.INFINITIVE)
                    && !first.can(Tense.PAST)
                    && first.forms().stream().noneMatch(f -> f.kind() == Form.WordKind.OTHER);
            return bare
                    && !first.noun()
                    && terms.stream()
                            .noneMatch(t -> words.has("i", t.base())
                                    && t.span().start() < first.span().start());
        }
        if (words.has(Feature.IMPERATIVE_AS_PRESENT)) {
            boolean spoken = first.forms().stream()
                    .anyMatch(f -> f.finite() && (f.person() == 2 || f.person() == 1 && f.plural())
                            || f.tense() == Tense.IMPERATIVE);
            return first.verb() && spoken && !first.can(Tense.PAST);
        }
        boolean only = first.can(Tense.IMPERATIVE) && !first.can(Tense.PAST) && !first.can(Tense.PRESENT);
        boolean either = words.has(Feature.IMPERATIVE_LIKE_PRESENT)
                && first.can(Tense.IMPERATIVE)
                && first.verb()
                && !first.can(Tense.PAST);
        boolean subject = terms.stream()
                .limit(i + 3L)
                .anyMatch(t -> words.has("i", t.base()) || words.has("you", t.base()) || words.has("third", t.base()));
        return (only || either) && !subject;
    }
}
