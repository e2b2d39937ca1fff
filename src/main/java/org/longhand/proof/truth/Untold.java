package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import org.longhand.people.Fact;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;

/** Facts that the letter does not use. */
public final class Untold implements Checker {

    @Override
    public List<Remark> read(Reading reading) {
        Coverage coverage = Coverage.of(reading.text(), reading.brief());
        List<Remark> remarks = new ArrayList<>();
        for (Fact fact : reading.brief().facts()) {
            if (!coverage.tells(fact)) {
                remarks.add(new Remark(RemarkKind.UNTOLD, 0, 0, fact.text(), Reason.of("untold", fact.text()), List.of()));
            }
        }
        return remarks;
    }
}
