package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longhand.people.text.Span;
import org.longhand.proof.claim.ClaimReader.ReadClause;
import org.longhand.proof.clause.Clause.Trait;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** Makes remarks of clauses that are likely untold: how sure the reader is decides how much they ask of a person. */
final class ClaimRemarks {

    /** From this score on a clause is marked. */
    static final double SHADED = 0.36;

    /** From this score on it blocks. */
    static final double BLOCKING = 0.7;

    private ClaimRemarks() {}

    static List<Remark> of(List<ReadClause> clauses, String text) {
        List<Remark> remarks = new ArrayList<>();
        for (List<ReadClause> unit : units(clauses)) {
            ReadClause worst = unit.stream()
                    .max(Comparator.comparingDouble(ReadClause::score))
                    .orElseThrow();
            if (worst.score() >= SHADED) {
                remarks.add(remark(worst, span(unit), text));
            }
        }
        return remarks;
    }

    /**
     * Clauses that are marked together: a main clause with those that hang on it, "I know that you were afraid", and
     * with what its subject does further, "you reached across the table and took my hand".
     */
    private static List<List<ReadClause>> units(List<ReadClause> clauses) {
        List<List<ReadClause>> units = new ArrayList<>();
        for (ReadClause clause : clauses) {
            List<ReadClause> last = units.isEmpty() ? List.of() : units.get(units.size() - 1);
            if (!last.isEmpty()
                    && last.get(0).clause().sentence() == clause.clause().sentence()
                    && (clause.clause().has(Trait.SUBORDINATE)
                                    && !clause.clause().has(Trait.COORDINATE)
                            || clause.clause().has(Trait.SHARES_SUBJECT))
                    && !founded(last, clause)) {
                last.add(clause);
            } else {
                units.add(new ArrayList<>(List.of(clause)));
            }
        }
        return units;
    }

    /** Whether what was told ends and something untold begins: "you sold the boat because your knees hurt". */
    private static boolean founded(List<ReadClause> unit, ReadClause next) {
        boolean told =
                unit.stream().anyMatch(c -> c.score() < SHADED && c.best().literal() >= 2);
        boolean untold = unit.stream().anyMatch(c -> c.score() >= SHADED);
        return told && !untold && next.score() >= SHADED
                || untold && next.best().literal() >= 2 && next.score() < SHADED;
    }

    private static Span span(List<ReadClause> unit) {
        return new Span(
                unit.get(0).clause().span().start(),
                unit.get(unit.size() - 1).clause().span().end());
    }

    private static Remark remark(ReadClause read, Span unit, String text) {
        Weight weight = read.score() >= BLOCKING ? Weight.BLOCKING : Weight.SHADED;
        Optional<Finding> why = read.findings().stream()
                .max(Comparator.comparingDouble(
                        f -> ClaimScore.fitted().part(f.rule().name(), f.strength())
                                + ClaimScore.fitted().part(f.rule().name() + "-found", 1)));
        Span span = words(unit, text);
        String words = span.of(text);
        ToldFact fact = why.map(Finding::fact).orElse(null);
        String key = why.map(f -> key(f, fact)).orElse("untraced");
        boolean contradicts = key.startsWith("contradicts");
        return new Remark(
                contradicts ? RemarkKind.CONTRADICTS : RemarkKind.UNTRACED,
                span.start(),
                span.end(),
                words,
                contradicts ? LocalizedMessage.of(key, words, fact.text()) : LocalizedMessage.of(key, words),
                null,
                null,
                weight,
                fact == null || fact.index() < 0 ? List.of() : List.of(fact.index()));
    }

    private static String key(Finding finding, ToldFact fact) {
        return switch (finding.rule()) {
            case ROLES -> "contradicts.roles";
            case POLARITY -> "contradicts.negation";
            case HOPE -> "contradicts.hope";
            case POSSESSOR -> "contradicts.otherwise";
            case OTHER_THING, CAUSE -> fact != null && fact.index() >= 0 ? "contradicts.otherwise" : "untraced";
            case READER -> "untraced.feeling";
            case PROMISE -> "untraced.promise";
            case DETAIL -> "untraced.detail";
            case MACHINE -> "untraced.machine";
            case QUOTATION -> "unfounded.saying";
        };
    }

    /** The clause without the signs around it. */
    private static Span words(Span clause, String text) {
        int from = clause.start();
        int to = clause.end();
        while (from < to - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from + 1 && " ,;:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }
}
