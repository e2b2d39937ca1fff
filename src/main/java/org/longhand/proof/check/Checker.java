package org.longhand.proof.check;

import java.util.List;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;

/** Looks for one sort of mistake. Another sort is another checker. */
@FunctionalInterface
public interface Checker {

    /** What it found, in any order; spans are of {@link LetterReading#text}. */
    List<Remark> read(LetterReading reading);
}
