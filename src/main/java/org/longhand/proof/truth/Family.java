package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Token;

/** Family that nobody told of. */
final class Family implements Checker {

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        for (Token token : reading.tokens()) {
            String word = Fold.word(token.bare());
            String relation = reading.words().family().get(word);
            if (relation != null && !reading.told().relations().contains(relation) && !reading.told().words().contains(word)) {
                remarks.add(Remark.on(RemarkKind.UNFOUNDED, reading.text(), token.start(), token.end(),
                        Reason.of("unfounded.family", token.bare())));
            }
        }
        return remarks;
    }
}
