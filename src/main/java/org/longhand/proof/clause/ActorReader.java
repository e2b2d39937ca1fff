package org.longhand.proof.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.clause.Form.Tense;

/** Reads from a clause's words who acts in it: by pronoun, name, noun or the verb's ending. */
final class ActorReader {

    /** How many words may stand between a participle and its auxiliary. */
    private static final int PASSIVE_REACH = 4;

    private final ClauseLexicon words;
    private final Cast cast;
    private final boolean dropsPronouns;
    private final boolean fixedOrder;

    ActorReader(ClauseLexicon words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.dropsPronouns = words.has(Feature.DROPS_PRONOUNS);
        this.fixedOrder = words.has(Feature.FIXED_ORDER);
    }

    /** Whether something is done to the one of whom the clause speaks: "was lent". */
    boolean passive(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            boolean participle =
                    terms.get(i).can(Tense.PARTICIPLE) && !terms.get(i).text().endsWith("ing");
            for (int k = Math.max(0, i - PASSIVE_REACH); participle && k < terms.size() && k < i + PASSIVE_REACH; k++) {
                if (k != i && words.has("passive", terms.get(k).base())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In a passive, who stands behind "by"; null where the clause does not say. */
    Actor agent(List<Term> terms) {
        for (int i = 0; i + 1 < terms.size(); i++) {
            if (words.has("by", terms.get(i).base())) {
                Term next = terms.get(i + 1);
                if (words.has("me-object", next.base())) {
                    return Actor.SENDER;
                }
                if (words.has("you-object", next.base()) || words.has("you", next.base())) {
                    return Actor.RECIPIENT;
                }
            }
        }
        return null;
    }

    /** Who acts where nobody stands behind "by". */
    Actor subject(List<Term> terms) {
        int verb = -1;
        for (int i = 0; i < terms.size() && verb < 0; i++) {
            if (terms.get(i).verb()
                    && terms.get(i).finite()
                    && !GrammarReader.infinitive(terms, i)
                    && !named(terms.get(i))) {
                verb = i;
            }
        }
        Actor ending = verb < 0 ? Actor.NOBODY : byEnding(terms, verb);
        if (!fixedOrder && (ending == Actor.SENDER || ending == Actor.RECIPIENT)) {
            return ending;
        }
        Actor named = subject(terms, verb);
        return named != Actor.NOBODY ? named : ending;
    }

    /** By the pronoun nearest before the verb or just behind it, else by a name or noun before it. */
    private Actor subject(List<Term> terms, int verb) {
        int to = verb < 0 ? terms.size() : verb;
        for (int i = to - 1; i >= 0; i--) {
            Term term = terms.get(i);
            Actor a = pronoun(term, i == 0);
            if (a != Actor.NOBODY && !(fixedOrder && a == Actor.RECIPIENT && behindPreposition(terms, i))) {
                return coordinated(terms, i, a);
            }
            boolean noun = term.name()
                    || named(term)
                    || term.noun()
                            && term.weight() > 0.2
                            && term.forms().stream().noneMatch(f -> f.kind() == Form.WordKind.ADVERB);
            if (fixedOrder && noun && i + 3 >= to && !prepositional(terms, i)) {
                return coordinated(terms, i, person(term));
            }
        }
        if (verb >= 0 && (!fixedOrder || verb <= 1)) {
            for (int i = verb + 1; i < Math.min(terms.size(), verb + 4); i++) {
                Actor a = pronoun(terms.get(i), false);
                if (a != Actor.NOBODY && (!fixedOrder || a == Actor.SENDER || a == Actor.BOTH)) {
                    return a;
                }
            }
        }
        for (int i = to - 1; i >= 0; i--) {
            if (terms.get(i).name() || named(terms.get(i))) {
                return person(terms.get(i));
            }
        }
        return fixedOrder && verb > 0 ? Actor.OTHER : Actor.NOBODY;
    }

    private boolean behindPreposition(List<Term> terms, int at) {
        return at > 0 && words.has("preposition", terms.get(at - 1).base());
    }

    private Actor coordinated(List<Term> terms, int at, Actor a) {
        if (at >= 2 && words.has("coordinator", terms.get(at - 1).base())) {
            Actor other = pronoun(terms.get(at - 2), at == 2);
            if (other != Actor.NOBODY && other != a) {
                return other == Actor.OTHER || a == Actor.OTHER ? a : Actor.BOTH;
            }
        }
        return a;
    }

    private boolean prepositional(List<Term> terms, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.has("preposition", terms.get(i).base())) {
                return true;
            }
        }
        return false;
    }

    private Actor pronoun(Term term, boolean first) {
        String base = term.base();
        if (words.has("i", base)) {
            return Actor.SENDER;
        }
        boolean formal = cast.formal() || words.has(Feature.POLITE_BY_CAPITAL) && !first;
        if (words.has("you-capital", term.text()) && formal) {
            return Actor.RECIPIENT;
        }
        if (words.has("you", base) && !words.has("not-you-exact", term.text())) {
            return Actor.RECIPIENT;
        }
        if (words.has("we", base)) {
            return Actor.BOTH;
        }
        if (words.has("third", base)) {
            return Actor.OTHER;
        }
        return Actor.NOBODY;
    }

    /** Whether a word is one of the two's name though it may be another word, too: "Will", "Mila", "abuela". */
    boolean named(Term term) {
        boolean large = Character.isUpperCase(term.text().codePointAt(0));
        return (large || term.noun())
                && (cast.sender().contains(term.base()) || cast.recipient().contains(term.base()));
    }

    private Actor person(Term term) {
        return cast.sender().contains(term.base())
                ? Actor.SENDER
                : cast.recipient().contains(term.base()) ? Actor.RECIPIENT : Actor.OTHER;
    }

    private Actor byEnding(List<Term> terms, int verb) {
        Set<Integer> persons = new HashSet<>();
        boolean plural = false;
        for (Form form : terms.get(verb).forms()) {
            if (form.finite() && form.person() > 0 && form.tense() != Tense.IMPERATIVE) {
                persons.add(form.person());
                plural |= form.plural();
            }
        }
        if (persons.size() != 1 && !(dropsPronouns && persons.size() == 2 && persons.contains(3))) {
            return fixedOrder ? Actor.OTHER : Actor.NOBODY;
        }
        if (persons.size() == 2) {
            return Actor.NOBODY;
        }
        return switch (persons.iterator().next()) {
            case 1 -> plural ? Actor.BOTH : Actor.SENDER;
            case 2 -> Actor.RECIPIENT;
            default -> Actor.OTHER;
        };
    }
}
