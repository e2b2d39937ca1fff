package org.longhand.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.longhand.proof.check.Checker;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** Shades the words "the shady dance", so that a test has something shaded whatever the house's own checks find. */
@ApplicationScoped
public class ShadyCheck implements Checker {

    public static final String WORDS = "the shady dance";

    @Override
    public List<Remark> read(LetterReading reading) {
        int at = reading.text().indexOf(WORDS);
        return at < 0
                ? List.of()
                : List.of(new Remark(
                        RemarkKind.UNTRACED,
                        at,
                        at + WORDS.length(),
                        WORDS,
                        LocalizedMessage.of("untraced", WORDS),
                        null,
                        null,
                        Weight.SHADED,
                        List.of(0)));
    }
}
