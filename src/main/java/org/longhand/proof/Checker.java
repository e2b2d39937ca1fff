package org.longhand.proof;

import java.util.List;

/** Looks for one sort of mistake. Another sort is another checker. */
@FunctionalInterface
public interface Checker {

    /** What it found, in any order. */
    List<Remark> read(Reading reading);
}
