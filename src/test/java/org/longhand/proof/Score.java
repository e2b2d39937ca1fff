package org.longhand.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/**
 * How the red pen does on a corpus. A mark is found where a remark of its kind overlaps it. A remark that is right is
 * of the class of the mark that it meets; one that is wrong counts against every class that it may be of.
 *
 * @param classes the figures of each class of inventions
 */
record Score(int found, int expected, int right, int made, Map<Claim, Count> classes, List<String> slips) {

    /** The corpus is labelled for words; what clauses claim is measured with {@code proof/claims}. */
    private static final Set<RemarkKind> OTHER_KINDS =
            Set.of(RemarkKind.UNTOLD, RemarkKind.UNTRACED, RemarkKind.CONTRADICTS);

    /** The figures of one class of inventions. */
    static final class Count {
        private int found;
        private int expected;
        private int right;
        private int made;

        double recall() {
            return share(found, expected);
        }

        double precision() {
            return share(right, made);
        }

        int expected() {
            return expected;
        }

        @Override
        public String toString() {
            return expected == 0 && made == 0
                    ? "-"
                    : String.format(
                            "%.2f/%.2f (%d of %d, %d of %d right)",
                            recall(), precision(), found, expected, right, made);
        }
    }

    static Score of(List<Corpus.Case> cases, Proof proof) {
        Map<Claim, Count> classes = new EnumMap<>(Claim.class);
        Arrays.stream(Claim.values()).forEach(c -> classes.put(c, new Count()));
        int found = 0;
        int expected = 0;
        int right = 0;
        int made = 0;
        List<String> slips = new ArrayList<>();
        for (Corpus.Case one : cases) {
            List<Remark> remarks = proof.read(one.brief(), one.text()).stream()
                    .filter(r -> !OTHER_KINDS.contains(r.kind()))
                    .toList();
            for (Corpus.Mark mark : one.marks()) {
                boolean hit = remarks.stream().anyMatch(r -> meet(r, mark));
                if (mark.claim() != null) {
                    classes.get(mark.claim()).expected++;
                    classes.get(mark.claim()).found += hit ? 1 : 0;
                }
                if (mark.claim() != Claim.EVENT) {
                    expected++;
                    found += hit ? 1 : 0;
                }
                if (!hit && mark.claim() != Claim.EVENT) {
                    slips.add("missed " + (mark.claim() == null ? mark.kind() : mark.claim()) + " “"
                            + one.text().substring(mark.start(), mark.end()) + "” in: " + one.text());
                }
            }
            for (Remark remark : remarks) {
                made++;
                List<Corpus.Mark> met =
                        one.marks().stream().filter(m -> meet(remark, m)).toList();
                right += met.isEmpty() ? 0 : 1;
                if (met.isEmpty()) {
                    Claim.of(remark).forEach(c -> classes.get(c).made++);
                    slips.add("wrong " + remark.message().key() + " “" + remark.words() + "” in: " + one.text());
                } else if (met.get(0).claim() != null) {
                    classes.get(met.get(0).claim()).made++;
                    classes.get(met.get(0).claim()).right++;
                }
            }
        }
        return new Score(found, expected, right, made, classes, slips);
    }

    private static boolean meet(Remark remark, Corpus.Mark mark) {
        return remark.kind() == mark.kind() && remark.start() < mark.end() && mark.start() < remark.end();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    double recall() {
        return share(found, expected);
    }

    double precision() {
        return share(right, made);
    }

    /** One line a class: recall and precision. */
    String table() {
        return classes.entrySet().stream()
                .map(e -> String.format("  %-7s %s", e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return String.format(
                "recall %.3f (%d of %d), precision %.3f (%d of %d)",
                recall(), found, expected, precision(), right, made);
    }
}
