package org.longhand.proof.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.clause.Form.WordKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/** Cuts sentences into clauses and describes each. */
public final class ClauseReader {

    private final Lexicon lexicon;
    private final ClauseLexicon words;
    private final TermReader terms;
    private final GrammarReader grammar;
    private final Degree degree;
    private final ClauseCuts cuts;

    public ClauseReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.words = ClauseLexicon.of(lexicon);
        this.terms = new TermReader(lexicon);
        this.grammar = new GrammarReader(words, cast);
        this.degree = new Degree(words);
        this.cuts = new ClauseCuts(lexicon, words);
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
            degree.mark(all);
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
            if (!part.isEmpty() && cuts.at(text, all, i, part)) {
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

    /** Whether nobody is named between "and" and its verb: "and (never) took my hand". */
    private boolean startsWithVerb(List<Term> part) {
        int at = 1;
        while (at < part.size() - 1
                && !part.get(at).verb()
                && (part.get(at).forms().stream().allMatch(f -> f.kind() == WordKind.ADVERB)
                        || words.has("negation", part.get(at).base())
                        || words.has("clitic", part.get(at).base()))) {
            at++;
        }
        return at < part.size() && part.get(at).verb() && part.get(at).finite();
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
        boolean subordinate = words.has("subordinator", first) || p > 0 && cuts.relativeHere(parts.get(p - 1), part);
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
        if (traits.contains(Trait.COORDINATE) && !subordinate && p > 0 && startsWithVerb(part)) {
            traits.add(Trait.SHARES_SUBJECT);
        }
        GrammarReader.Reading reading = grammar.read(part, traits, question, p == 0);
        Actor actor = reading.actor();
        if (actor == Actor.NOBODY && traits.contains(Trait.COORDINATE) && !before.isEmpty()) {
            actor = before.get(before.size() - 1).actor(); // "you came and sat down"
        }
        return new Clause(span, number, List.copyOf(part), actor, reading.actions(), reading.deeds(), traits);
    }
}
