package org.longhand.letter.review;

import java.util.Optional;
import java.util.function.Supplier;
import org.longhand.letter.model.LetterException;

/**
 * Repeats what reads first and then changes what it has read, as long as somebody else changes it in between: no lock
 * is held while a text is read.
 */
final class Retry {

    /** More often than that nobody is quicker but a program that does nothing else. */
    private static final int TRIES = 5;

    private Retry() {}

    /**
     * @param attempt reads and changes; empty where it came too late
     * @throws LetterException VERSION_STALE where it always came too late
     */
    static <T> T whileOvertaken(Supplier<Optional<T>> attempt) {
        for (int i = 0; i < TRIES; i++) {
            Optional<T> done = attempt.get();
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new LetterException(LetterException.Kind.VERSION_STALE);
    }
}
