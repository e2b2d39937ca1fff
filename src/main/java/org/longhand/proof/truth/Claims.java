package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Remark;

/**
 * What the letter claims and nobody told: sayings, dates, numbers, family, names. Where one stands inside another, as a
 * number inside a date, it is remarked on once.
 */
public final class Claims implements Checker {

    private static final List<Checker> IN_ORDER = List.of(new Sayings(), new Dates(), new Counts(), new Family(), new Names());

    @Override
    public List<Remark> read(Reading reading) {
        BitSet marked = new BitSet(reading.text().length());
        List<Remark> remarks = new ArrayList<>();
        for (Checker checker : IN_ORDER) {
            for (Remark remark : checker.read(reading)) {
                int next = marked.nextSetBit(remark.start());
                if (next < 0 || next >= remark.end()) {
                    marked.set(remark.start(), remark.end());
                    remarks.add(remark);
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::start));
        return remarks;
    }
}
