package org.longhand.drafting.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves a server alone that failed again and again: after so many failures in a row nobody asks it for a while, then
 * one request tries; where that one fails too the rest begins anew.
 *
 * <p>Ours, as {@link ModelGate} is: SmallRye Fault Tolerance guards a call or a Uni, and takes a Multi for done when it
 * was handed out, which is before the first word; its clock cannot be given either.
 */
final class Breaker {

    private final int failures;
    private final Duration rest;
    private final Clock clock;
    private int inARow;
    private Instant restsUntil;
    private boolean trying;

    Breaker(int failures, Duration rest, Clock clock) {
        this.failures = failures;
        this.rest = rest;
        this.clock = clock;
    }

    /** @return empty where the server may be asked; else how long it rests yet */
    synchronized Optional<Duration> enter() {
        if (restsUntil == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), restsUntil);
        if (left.compareTo(Duration.ZERO) > 0) {
            return Optional.of(left);
        }
        if (trying) {
            return Optional.of(Duration.ofSeconds(1));
        }
        trying = true;
        return Optional.empty();
    }

    /** The server answered, be it with a refusal. */
    synchronized void answered() {
        inARow = 0;
        restsUntil = null;
        trying = false;
    }

    synchronized void failed() {
        inARow++;
        trying = false;
        if (inARow >= failures) {
            restsUntil = clock.instant().plus(rest);
        }
    }

    /** Whoever asked went away before it was known how the server is. */
    synchronized void unknown() {
        trying = false;
    }
}
