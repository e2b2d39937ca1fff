package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.clause.Cast;
import org.longhand.proof.clause.Clause;
import org.longhand.proof.clause.ClauseLexicon;
import org.longhand.proof.clause.ClauseReader;
import org.longhand.proof.clause.Quotations;
import org.longhand.proof.clause.Term;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;

/**
 * Reads a letter clause by clause against its brief: described, compared, looked at by rules, described as features.
 */
public final class ClaimReader {

    /**
     * One clause, read.
     *
     * @param best the fact that it most likely retells
     * @param findings what the rules found
     * @param features what goes into its score, by name
     * @param score how likely nobody told it, 0 to 1
     */
    record ReadClause(
            Clause clause, Comparison best, List<Finding> findings, Map<String, Double> features, double score) {}

    /** How many clauses before it and behind it are seen from one. */
    private static final int AROUND = 6;

    private final LetterReading letter;
    private final ClaimScore score;
    private final ClauseLexicon words;
    private final ClauseReader clauses;
    private final Told told;
    private final Rules rules;

    public ClaimReader(LetterReading letter) {
        this(letter, ClaimScore.fitted());
    }

    ClaimReader(LetterReading letter, ClaimScore score) {
        this.letter = letter;
        this.score = score;
        this.words = ClauseLexicon.of(letter.lexicon());
        this.clauses = new ClauseReader(letter.lexicon(), Cast.of(letter.brief()));
        this.told = new Told(letter.brief(), letter.lexicon(), clauses);
        this.rules = new Rules(words, told);
    }

    List<ReadClause> read() {
        List<Integer> body = IntStream.range(0, letter.sentences().size())
                .filter(s -> !letter.frame().holds(letter.sentences().get(s).start()))
                .boxed()
                .toList();
        List<Clause> all = clauses.read(
                letter.text(),
                body.stream().map(letter.sentences()::get).toList(),
                body.stream().map(letter::tokensOf).toList());
        Map<Integer, List<Term>> sentences = new HashMap<>();
        all.forEach(c ->
                sentences.computeIfAbsent(c.sentence(), n -> new ArrayList<>()).addAll(c.terms()));
        List<Comparison> best = all.stream()
                .map(c -> Comparison.best(c, sentences.get(c.sentence()), told))
                .toList();
        List<ReadClause> read = new ArrayList<>();
        List<Span> quotations = List.of();
        double sentenceUntold = 0;
        for (int i = 0; i < all.size(); i++) {
            Clause clause = all.get(i);
            List<Term> sentence = sentences.get(clause.sentence());
            Clause before = i > 0 && all.get(i - 1).sentence() == clause.sentence() ? all.get(i - 1) : null;
            if (before == null) {
                Span place = letter.sentences().get(body.get(clause.sentence()));
                quotations = Quotations.in(letter.text(), place);
            }
            List<Comparison> others = others(all, best, i);
            List<Finding> findings = rules.read(new RuleInput(
                    clause,
                    before,
                    best.get(i),
                    others,
                    untold(clause.terms()),
                    sentence,
                    quoted(clause, quotations),
                    TextFolding.fold(clause.span().of(letter.text()))));
            if (before == null) {
                sentenceUntold = untold(sentence);
            }
            Map<String, Double> features =
                    ClaimFeatures.of(clause, best.get(i), findings, told, words, others, sentenceUntold);
            read.add(new ReadClause(clause, best.get(i), findings, features, score.of(features)));
        }
        return read;
    }

    /** The comparisons of the clauses around one, as far as they are of its sentence. */
    private static List<Comparison> others(List<Clause> all, List<Comparison> best, int at) {
        List<Comparison> others = new ArrayList<>();
        for (int k = Math.max(0, at - AROUND); k <= Math.min(all.size() - 1, at + AROUND); k++) {
            if (k != at && all.get(k).sentence() == all.get(at).sentence()) {
                others.add(best.get(k));
            }
        }
        return others;
    }

    /** What the letter says that nobody told, as far as can be seen, in the text's order. */
    public List<Remark> remarks() {
        return ClaimRemarks.of(read(), letter.text());
    }

    /**
     * A clause with what carries it.
     *
     * @param clause its place in the reading's text
     * @param facts the share of the clause's meaning that a fact carries, 0 to 1, by the fact's place in the brief
     * @param untold how likely nobody told it, 0 to 1
     */
    public record Traced(Span clause, Map<Integer, Double> facts, double untold) {}

    /** Every clause of the letter's body, in order. */
    public List<Traced> traced() {
        return read().stream()
                .map(read -> new Traced(read.clause().span(), carried(read.clause()), read.score()))
                .toList();
    }

    private Map<Integer, Double> carried(Clause clause) {
        Map<Integer, Double> facts = new TreeMap<>();
        for (ToldFact fact : told.all()) {
            Comparison c = told.compare(clause.terms(), fact);
            if (fact.index() >= 0 && c.literal() > 0) {
                facts.put(fact.index(), c.cover());
            }
        }
        return facts;
    }

    private static List<Term> quoted(Clause clause, List<Span> quotations) {
        return quotations.isEmpty()
                ? List.of()
                : clause.terms().stream()
                        .filter(t -> quotations.stream()
                                .anyMatch(q -> q.holds(t.span().start())))
                        .toList();
    }

    private double untold(List<Term> terms) {
        return terms.stream()
                .filter(t -> !t.is(words.section("stock")))
                .mapToDouble(t -> t.weight() * (1 - told.support(t)))
                .sum();
    }
}
