package org.longhand.proof;

import java.util.List;

/** Reads for one kind of fault. */
@FunctionalInterface
public interface Checker {

    /** What it found, in any order. */
    List<Remark> read(Reading reading);
}
