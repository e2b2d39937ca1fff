package org.longhand.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Red pens for tests of other rooms. */
public final class RedPens {

    private RedPens() {}

    /** With the checkers and phrases that came with the program. */
    public static RedPen builtIn() {
        return new RedPen(new PhraseFile(List.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), List.of());
    }
}
