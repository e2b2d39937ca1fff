package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Token;

/** Numbers that nobody told: ages, amounts, years, times of day. */
final class Counts implements Checker {

    @Override
    public List<Remark> read(Reading reading) {
        List<Token> tokens = reading.tokens();
        BitSet idioms = new BitSet(tokens.size());
        Phrases.in(tokens, reading.words().idioms()).forEach(found -> idioms.set(found.first(), found.last() + 1));
        List<Remark> remarks = new ArrayList<>();
        for (Numbers.Found number : Numbers.of(reading.words().language()).in(tokens)) {
            if (!idioms.get(number.first()) && !reading.told().numbers().contains(number.value())) {
                int start = tokens.get(number.first()).start();
                int end = tokens.get(number.last()).end();
                remarks.add(Remark.on(RemarkKind.UNFOUNDED, reading.text(), start, end,
                        Reason.of("unfounded.number", reading.text().substring(start, end))));
            }
        }
        return remarks;
    }
}
