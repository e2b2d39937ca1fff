package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.clause.Cast;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.ClauseReader;
import org.longhand.proof.clause.Form;
import org.longhand.proof.clause.Quotations;
import org.longhand.proof.clause.Term;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;

/** All that the brief tells, as clauses, and how far it carries a word. */
final class Told {

    private static final int PREFIX = 5;
    private static final double BY_PREFIX = 0.75;
    private static final double BY_PART = 0.8;
    private static final int PART = 4;

    private final Lexicon lexicon;
    private final ClauseLexicon words;
    private final List<ToldFact> facts = new ArrayList<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Set<String> content = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> occasion;
    private final boolean thirdPerson;
    private final Set<ToldFact> goingOn;
    private final Map<List<Term>, Map<ToldFact, Comparison>> comparisons = new IdentityHashMap<>();
    private final Map<String, Set<ToldFact>> holders = new HashMap<>();
    private final Map<String, Double> supports = new HashMap<>();

    Told(Brief brief, Lexicon lexicon, ClauseReader reader) {
        this.lexicon = lexicon;
        this.words = ClauseLexicon.of(lexicon);
        List<Fact> told = brief.facts();
        boolean spoken = false;
        for (int i = 0; i < told.size(); i++) {
            String text = told.get(i).when() == null
                    ? told.get(i).text()
                    : told.get(i).text() + " " + told.get(i).when();
            ToldFact fact = add(i, text, reader);
            List<Span> quotations =
                    Quotations.in(fact.text(), new Span(0, fact.text().length()));
            spoken |= fact.terms().stream()
                    .filter(t ->
                            quotations.stream().noneMatch(q -> q.holds(t.span().start())))
                    .anyMatch(this::addresses);
        }
        thirdPerson = !spoken;
        goingOn = goingOn(Cast.of(brief).recipient());
        for (String other : new String[] {
            brief.relationship(),
            brief.purpose(),
            brief.sender().name(),
            brief.sender().signs(),
            brief.recipient().name(),
            brief.recipient().calledBy()
        }) {
            if (other != null && !other.isBlank()) {
                add(-1, other, reader);
            }
        }
        occasion = words.section("occasion:" + TextFolding.fold(brief.occasion() == null ? "" : brief.occasion()));
        for (ToldFact fact : facts) {
            lemmas.addAll(fact.lemmas());
            for (Term term : fact.terms()) {
                if (term.number() != null) {
                    numbers.add(term.number());
                }
                if (term.weight() > 0.2) {
                    content.add(term.base());
                    term.forms().forEach(f -> content.add(f.lemma()));
                }
            }
        }
    }

    /** Facts that begin with "he" or "she" behind one that names the recipient: it may be the recipient. */
    private Set<ToldFact> goingOn(Set<String> recipient) {
        Set<ToldFact> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean named = false;
        for (ToldFact fact : facts()) {
            String first = fact.terms().isEmpty() ? "" : fact.terms().get(0).base();
            boolean third = words.has("third", first);
            if (named && third) {
                found.add(fact);
            }
            boolean ours = words.has("i", first) || words.has("we", first);
            named = fact.terms().stream().anyMatch(t -> recipient.contains(TextFolding.fold(t.base())))
                    || named && (third || ours);
        }
        return found;
    }

    /** Whether a word speaks to somebody: "you", "your", a verb in the second person. */
    private boolean addresses(Term term) {
        boolean ending = term.verb()
                && term.finite()
                && term.forms().stream()
                        .noneMatch(f -> f.kind() == Form.WordKind.NOUN || f.tense() == Form.Tense.PARTICIPLE)
                && term.forms().stream().filter(Form::finite).allMatch(f -> f.person() == 2);
        return ending
                || words.has("you", term.base())
                || words.has("you-object", term.base())
                || words.has("your", term.base())
                || term.span().start() > 0
                        && (words.has("you-capital", term.text()) || words.has("your-capital", term.text()));
    }

    private ToldFact add(int index, String told, ClauseReader reader) {
        String text = TextFolding.compose(told);
        ToldFact fact = ToldFact.of(index, text, reader.read(text, Sentences.of(text)));
        facts.add(fact);
        return fact;
    }

    /** The facts, and behind them what else the brief says. */
    List<ToldFact> all() {
        return facts;
    }

    /** The facts alone. */
    List<ToldFact> facts() {
        return facts.stream().filter(fact -> fact.index() >= 0).toList();
    }

    /** A list of words beside a fact; the same question is asked by several rules. */
    Comparison compare(List<Term> terms, ToldFact fact) {
        return comparisons
                .computeIfAbsent(terms, t -> new IdentityHashMap<>())
                .computeIfAbsent(fact, f -> compareAnew(terms, f));
    }

    /** The same, of a list that nobody else asks about. */
    Comparison compareAnew(List<Term> terms, ToldFact fact) {
        return Comparison.of(terms, fact, t -> holders(t).contains(fact));
    }

    /** The facts, and what else the brief says, that have a word. */
    Set<ToldFact> holders(Term term) {
        return holders.computeIfAbsent(term.text(), text -> {
            Set<ToldFact> all = Collections.newSetFromMap(new IdentityHashMap<>());
            facts.stream().filter(f -> f.holds(term)).forEach(all::add);
            return all;
        });
    }

    /** Whether no fact says "you": then "she" may be the recipient, and "he" the sender. */
    boolean thirdPerson() {
        return thirdPerson;
    }

    /** Whether a "he" or "she" of a fact may be the recipient, who is spoken to elsewhere. */
    boolean mayTellOfRecipient(ToldFact fact) {
        return thirdPerson || goingOn.contains(fact) || tellsOfRecipientByKin(fact);
    }

    /** Whether a fact tells of "my husband" or "meine Oma" where the relationship makes that the recipient. */
    private boolean tellsOfRecipientByKin(ToldFact fact) {
        List<Term> terms = fact.terms();
        for (int i = 1; i < terms.size(); i++) {
            if (words.has("my", terms.get(i - 1).base())) {
                String kin = terms.get(i).base();
                Map<String, Set<String>> all = KinWords.founders(lexicon);
                Set<String> founders = all.getOrDefault(kin, all.getOrDefault(kin + "_", Set.of()));
                boolean related = facts.stream()
                        .filter(f -> f.index() < 0)
                        .anyMatch(f ->
                                f.lemmas().contains(kin) || founders.stream().anyMatch(f.lemmas()::contains));
                if (related) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far what was told carries a word: 1 where it was said, less where something like it was, 0 else. */
    double support(Term term) {
        return supports.computeIfAbsent(term.base(), b -> supported(term));
    }

    private double supported(Term term) {
        if (term.is(lemmas) || term.number() != null && numbers.contains(term.number())) {
            return 1;
        }
        Set<String> kin = KinWords.founders(lexicon).get(term.base());
        if (kin != null && kin.stream().anyMatch(lemmas::contains)) {
            return 1;
        }
        if (term.is(occasion)) {
            return 1;
        }
        double best = 0;
        for (String told : content) {
            best = Math.max(best, alike(term.base(), told));
        }
        return best;
    }

    private static double alike(String one, String other) {
        String small = one.length() < other.length() ? one : other;
        String large = small == one ? other : one;
        if (small.length() >= PART
                && large.length() >= small.length() + 3
                && (large.endsWith(small) || large.startsWith(small))) {
            return BY_PART;
        }
        int same = 0;
        while (same < small.length() && small.charAt(same) == large.charAt(same)) {
            same++;
        }
        return same >= PREFIX && same >= small.length() - 3 ? BY_PREFIX : 0;
    }
}
