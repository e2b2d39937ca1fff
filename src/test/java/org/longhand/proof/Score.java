package org.longhand.proof;

import java.util.ArrayList;
import java.util.List;

/** How the red pen does on a corpus. A mark is found where a remark of its kind overlaps it. */
record Score(int found, int expected, int right, int made, List<String> slips) {

    static Score of(List<Corpus.Case> cases, Proof proof) {
        int found = 0;
        int expected = 0;
        int right = 0;
        int made = 0;
        List<String> slips = new ArrayList<>();
        for (Corpus.Case one : cases) {
            List<Remark> remarks = proof.read(one.brief(), one.text()).stream()
                    .filter(r -> r.kind() != Kind.UNTOLD).toList();
            for (Corpus.Mark mark : one.marks()) {
                expected++;
                boolean hit = remarks.stream().anyMatch(r -> meet(r, mark));
                found += hit ? 1 : 0;
                if (!hit) {
                    slips.add("missed " + mark.kind() + " “" + one.text().substring(mark.start(), mark.end()) + "” in: " + one.text());
                }
            }
            for (Remark remark : remarks) {
                made++;
                boolean hit = one.marks().stream().anyMatch(m -> meet(remark, m));
                right += hit ? 1 : 0;
                if (!hit) {
                    slips.add("wrong " + remark.kind() + " “" + remark.words() + "” in: " + one.text());
                }
            }
        }
        return new Score(found, expected, right, made, slips);
    }

    private static boolean meet(Remark remark, Corpus.Mark mark) {
        return remark.kind() == mark.kind() && remark.start() < mark.end() && mark.start() < remark.end();
    }

    double recall() {
        return expected == 0 ? 1 : (double) found / expected;
    }

    double precision() {
        return made == 0 ? 1 : (double) right / made;
    }

    @Override
    public String toString() {
        return "recall %.3f (%d/%d), precision %.3f (%d/%d)".formatted(recall(), found, expected, precision(), right, made);
    }
}
