package org.longhand.proof;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Proofs for measuring one part of the red pen without another. */
public final class ReadWith {

    private ReadWith() {}

    /** Names, numbers, days, sayings and the frame, but no claims. */
    public static Proof builtInChecksOnly() {
        return Proof.withoutClaims(phrases());
    }

    /** All of it, with the phrases that the program comes with. */
    public static Proof everything() {
        return new Proof(phrases());
    }

    private static String phrases() {
        try {
            return RedPen.builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
