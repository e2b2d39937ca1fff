package org.longhand.drafting.model;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a request that failed is made again: exponential backoff with jitter, or as the server asks, within bounds. */
final class Retries {

    private final ModelConfig.Retry limits;

    Retries(ModelConfig.Retry limits) {
        this.limits = limits;
    }

    /**
     * @param made requests made so far, at least 1
     * @param waited pauses so far, together
     * @param chance for the jitter: half to the whole of the pause
     * @return how long to wait before the next request, or empty where there is to be none
     */
    Optional<Duration> pause(Throwable failure, int made, Duration waited, RandomGenerator chance) {
        if (made >= limits.attempts() || !Failures.passing(failure)) {
            return Optional.empty();
        }
        Duration own = limits.pause().multipliedBy(1L << Math.min(made - 1, 20));
        Duration jittered = own.dividedBy(2)
                .plusNanos((long) (chance.nextDouble() * own.dividedBy(2).toNanos()));
        Duration pause = Failures.retryAfter(failure).orElse(jittered);
        return waited.plus(pause).compareTo(limits.budget()) > 0 ? Optional.empty() : Optional.of(pause);
    }
}
