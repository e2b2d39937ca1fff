package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
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

    private final LetterReading letter;
    private final ClaimScore score;
    private final ClaimLexicon words;
    private final ClauseReader clauses;
    private final Told told;
    private final Rules rules;

    public ClaimReader(LetterReading letter) {
        this(letter, ClaimScore.fitted());
    }

    ClaimReader(LetterReading letter, ClaimScore score) {
        this.letter = letter;
        this.score = score;
        this.words = ClaimLexicon.of(letter.lexicon());
        this.clauses = new ClauseReader(letter.lexicon(), Cast.of(letter.brief()));
        this.told = new Told(letter.brief(), letter.lexicon(), clauses);
        this.rules = new Rules(words, told);
    }

    List<ReadClause> read() {
        List<Span> body = letter.sentences().stream()
                .filter(s -> !letter.frame().holds(s.start()))
                .toList();
        List<Clause> all = clauses.read(letter.text(), body);
        Map<Integer, List<Term>> sentences = new HashMap<>();
        all.forEach(c ->
                sentences.computeIfAbsent(c.sentence(), n -> new ArrayList<>()).addAll(c.terms()));
        List<Comparison> best = all.stream()
                .map(c -> Comparison.best(c, sentences.get(c.sentence()), told))
                .toList();
        List<ReadClause> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Clause clause = all.get(i);
            List<Comparison> others = new ArrayList<>();
            for (int k = Math.max(0, i - 6); k < Math.min(all.size(), i + 7); k++) {
                if (k != i && all.get(k).sentence() == clause.sentence()) {
                    others.add(best.get(k));
                }
            }
            double untold = untold(clause.terms());
            int at = clause.sentence();
            List<Term> sentence = sentences.get(at);
            Clause before = i > 0 && all.get(i - 1).sentence() == at ? all.get(i - 1) : null;
            List<Finding> findings = rules.read(new RuleInput(
                    clause,
                    before,
                    best.get(i),
                    others,
                    untold,
                    sentence,
                    TextFolding.fold(clause.span().of(letter.text()))));
            Map<String, Double> features =
                    ClaimFeatures.of(clause, best.get(i), findings, told, words, others, untold(sentence));
            read.add(new ReadClause(clause, best.get(i), findings, features, score.of(features)));
        }
        return read;
    }

    /** What the letter says that nobody told, as far as can be seen, in the text's order. */
    public List<Remark> remarks() {
        return ClaimRemarks.of(read(), letter.text());
    }

    private double untold(List<Term> terms) {
        return terms.stream()
                .filter(t -> !t.is(words.section("stock")))
                .mapToDouble(t -> t.weight() * (1 - told.support(t)))
                .sum();
    }
}
