package org.longhand.proof.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/** Cuts sentences into clauses and describes each. */
public final class ClauseReader {

    /** How far behind a conjunction its verb may stand, in words, and where a subclause ends in it. */
    private static final int REACH = 9;

    private static final int FAR_REACH = 15;

    private static final String CUTS = ",;:—–()!?.";
    private static final String QUOTES = "\"“”„«»'‘";

    private final Lexicon lexicon;
    private final ClauseLexicon words;
    private final TermReader terms;
    private final GrammarReader grammar;
    private final boolean omitsThat;
    private final int reach;

    public ClauseReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.words = ClauseLexicon.of(lexicon);
        this.terms = new TermReader(lexicon);
        this.grammar = new GrammarReader(words, cast);
        this.omitsThat = words.has(Feature.OMITS_THAT);
        this.reach = words.has(Feature.VERB_LAST) ? FAR_REACH : REACH;
    }

    /** The clauses of all sentences, in order. */
    public List<Clause> read(String text, List<Span> sentences) {
        return read(
                text,
                sentences,
                sentences.stream()
                        .map(s -> Tokenizer.tokens(text, List.of(s), lexicon.language()))
                        .toList());
    }

    /** @param tokens of each sentence */
    public List<Clause> read(String text, List<Span> sentences, List<List<WordToken>> tokens) {
        List<Clause> clauses = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Term> all = terms.read(tokens.get(s));
            if (!all.isEmpty()) {
                clauses.addAll(sentence(text, s, sentences.get(s), all));
            }
        }
        return clauses;
    }

    private List<Clause> sentence(String text, int number, Span sentence, List<Term> all) {
        List<List<Term>> parts = new ArrayList<>();
        List<Term> part = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!part.isEmpty() && cut(text, all, i, part)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(all.get(i));
        }
        parts.add(part);
        joinFragments(parts);
        List<Clause> clauses = new ArrayList<>();
        boolean question = sentence.of(text).strip().endsWith("?");
        List<Span> quotations = Quotations.in(text, sentence);
        for (int p = 0; p < parts.size(); p++) {
            clauses.add(describe(number, sentence, parts, p, question, quotations, clauses));
        }
        return clauses;
    }

    /** A part without a finite verb belongs to the one before it, unless it is long enough to say something itself. */
    private static void joinFragments(List<List<Term>> parts) {
        for (int p = parts.size() - 1; p > 0; p--) {
            boolean short1 = parts.get(p).stream().noneMatch(Term::finite)
                    || parts.get(p).size() < 3;
            if (short1 && parts.get(p).stream().mapToDouble(Term::weight).sum() < 1.5) {
                List<Term> joined = new ArrayList<>(parts.get(p - 1));
                joined.addAll(parts.remove(p));
                parts.set(p - 1, joined);
            }
        }
        if (parts.size() > 1
                && parts.get(0).stream().noneMatch(Term::finite)
                && parts.get(0).size() < 4) {
            List<Term> joined = new ArrayList<>(parts.remove(0));
            joined.addAll(parts.get(0));
            parts.set(0, joined);
        }
    }

    private boolean cut(String text, List<Term> all, int at, List<Term> part) {
        Term next = all.get(at);
        String between =
                text.substring(all.get(at - 1).span().end(), next.span().start());
        if (parts(between)) {
            return verbWithin(all, at);
        }
        boolean conjunction = words.has("coordinator", next.base())
                || words.has("subordinator", next.base()) && !words.has(Feature.PARTS_SUBCLAUSES);
        if (!conjunction && !omitsThat) {
            return false;
        }
        boolean verbBefore = part.stream().anyMatch(Term::finite);
        return conjunction
                        && verbBefore
                        && verbWithin(all, at)
                        && (part.size() > 1 || words.has("subordinator", next.base()))
                || omitsThat && (saidWithoutThat(all, at, part) || relative(all, at) && verbBefore);
    }

    private static boolean parts(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (CUTS.indexOf(between.charAt(i)) >= 0 || QUOTES.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "the goggles (that) you lent me" */
    private boolean relative(List<Term> all, int at) {
        Term before = all.get(at - 1);
        String next = all.get(at).base();
        boolean subject = words.has("i", next) || words.has("you", next) || words.has("we", next);
        return (before.noun() || before.base().equals("way"))
                && subject
                && at + 1 < all.size()
                && all.get(at + 1).verb()
                && all.get(at + 1).finite();
    }

    private boolean relativeHere(List<Term> before, List<Term> part) {
        return part.size() > 1 && relative(List.of(before.get(before.size() - 1), part.get(0), part.get(1)), 1);
    }

    /** "I know (that) the house feels too large". */
    private boolean saidWithoutThat(List<Term> all, int at, List<Term> part) {
        Term last = part.get(part.size() - 1);
        String next = all.get(at).base();
        boolean subject = words.has("you", next)
                || words.has("third", next)
                || words.has("your", next)
                || lexicon.has("article", next);
        return part.size() <= 4
                && part.stream().anyMatch(t -> words.has("i", t.base()))
                && last.is(words.section("assure"))
                && subject
                && verbWithin(all, at + 1);
    }

    /** Whether a finite verb stands before the next cut. */
    private boolean verbWithin(List<Term> all, int from) {
        for (int i = from; i < Math.min(all.size(), from + reach); i++) {
            if (all.get(i).verb() && all.get(i).finite() && !GrammarReader.infinitive(all, i)) {
                return true;
            }
        }
        return false;
    }

    private Clause describe(
            int number,
            Span sentence,
            List<List<Term>> parts,
            int p,
            boolean question,
            List<Span> quotations,
            List<Clause> before) {
        List<Term> part = parts.get(p);
        int start = part.get(0).span().start();
        int end = p + 1 < parts.size() ? part.get(part.size() - 1).span().end() : sentence.end();
        Span span = new Span(p == 0 ? sentence.start() : start, end);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        String first = part.get(0).base();
        if (words.has("coordinator", first)) {
            traits.add(Trait.COORDINATE);
        }
        boolean subordinate =
                words.has("subordinator", first) || omitsThat && p > 0 && relativeHere(parts.get(p - 1), part);
        if (subordinate && (p > 0 || !question)) {
            traits.add(Trait.SUBORDINATE);
        }
        if (question && p == parts.size() - 1 || question && parts.size() == 1) {
            traits.add(Trait.QUESTION);
        }
        if (subordinate && !before.isEmpty()) {
            Clause main = before.get(before.size() - 1);
            if (main.has(Trait.HOPE) || main.has(Trait.WISH)) {
                traits.add(Trait.WISH); // "I hope that you will come"
            }
        }
        if (quotations.stream().anyMatch(q -> q.holds(start))) {
            traits.add(Trait.QUOTED);
        }
        GrammarReader.Reading reading = grammar.read(part, traits, question, p == 0);
        Actor actor = reading.actor();
        if (actor == Actor.NOBODY && traits.contains(Trait.COORDINATE) && !before.isEmpty()) {
            actor = before.get(before.size() - 1).actor(); // "you came and sat down"
        }
        return new Clause(span, number, List.copyOf(part), actor, reading.actions(), reading.deeds(), traits);
    }
}
