package org.longhand.proof.remark;

import java.util.List;

/**
 * How good a draft is beside another: fewer blocking remarks first, then fewer untold facts, then fewer of the rest.
 * The lesser is the better one.
 */
public record Verdict(int blocking, int untold, int others) implements Comparable<Verdict> {

    public static Verdict of(List<Remark> remarks) {
        int blocking = (int) remarks.stream().filter(Remark::blocking).count();
        int untold = (int)
                remarks.stream().filter(r -> r.kind() == RemarkKind.UNTOLD).count();
        return new Verdict(blocking, untold, remarks.size() - blocking - untold);
    }

    @Override
    public int compareTo(Verdict o) {
        int first = Integer.compare(blocking, o.blocking);
        int second = first != 0 ? first : Integer.compare(untold, o.untold);
        return second != 0 ? second : Integer.compare(others, o.others);
    }

    /** The same order as one number: no fact that is left out outweighs a blocking remark, in letters of any length. */
    public double weight() {
        return blocking * 1e6 + untold * 1e3 + others;
    }
}
