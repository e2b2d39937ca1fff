package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.longhand.people.text.Span;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** How labelled sentences and remarks agree: a sentence is marked where a remark of some weight overlaps it. */
final class ClaimTable {

    /**
     * @param marked by a blocking or shaded remark
     * @param blocked by a blocking one
     * @param hit whether a remark overlaps the faulty words
     */
    record Row(
            String file, String language, String kind, boolean untold, boolean marked, boolean blocked, boolean hit) {}

    private final List<Row> rows = new ArrayList<>();

    void add(LabelledLetter letter, List<Remark> remarks) {
        List<Remark> claims = remarks.stream()
                .filter(r -> r.kind() != RemarkKind.UNTOLD && r.weight() != Weight.QUIET)
                .toList();
        for (LabelledLetter.Sentence s : letter.sentences()) {
            List<Remark> here = claims.stream().filter(r -> meets(r, s.place())).toList();
            rows.add(new Row(
                    letter.file(),
                    letter.brief().language().substring(0, 2),
                    s.kind(),
                    s.untold(),
                    !here.isEmpty(),
                    here.stream().anyMatch(Remark::blocking),
                    s.untold() && here.stream().anyMatch(r -> meets(r, s.fault()))));
        }
    }

    private static boolean meets(Remark remark, Span span) {
        return remark.start() < span.end() && span.start() < remark.end();
    }

    List<Row> of(Predicate<Row> which) {
        return rows.stream().filter(which).toList();
    }

    static double recall(List<Row> rows, Predicate<Row> marked) {
        return share(rows.stream().filter(Row::untold).toList(), marked);
    }

    static double precision(List<Row> rows, Predicate<Row> marked) {
        return share(rows.stream().filter(marked).toList(), Row::untold);
    }

    static double share(List<Row> rows, Predicate<Row> which) {
        return rows.isEmpty() ? 1 : (double) rows.stream().filter(which).count() / rows.size();
    }

    /** One line a file, a language and a class: recall / precision of all marks, then of blocking ones. */
    String text() {
        StringBuilder text =
                new StringBuilder("recall/precision: all marks, blocking marks; marks on the faulty words\n");
        group(text, Row::file, r -> true);
        group(text, Row::language, r -> r.file().equals("tuning"));
        group(text, Row::kind, r -> r.untold() && r.file().equals("tuning"));
        group(text, Row::kind, r -> r.untold() && !r.file().equals("tuning"));
        return text.toString();
    }

    private void group(StringBuilder text, java.util.function.Function<Row, String> by, Predicate<Row> which) {
        Map<String, List<Row>> groups = new TreeMap<>();
        of(which)
                .forEach(r -> groups.computeIfAbsent(by.apply(r), k -> new ArrayList<>())
                        .add(r));
        groups.forEach((name, all) -> text.append(String.format(
                "%-18s %4d  %.2f/%.2f  %.2f/%.2f  %.2f%n",
                name,
                all.size(),
                recall(all, Row::marked),
                precision(all, Row::marked),
                recall(all, Row::blocked),
                precision(all, Row::blocked),
                share(all.stream().filter(r -> r.untold() && r.marked()).toList(), Row::hit))));
        text.append('\n');
    }
}
