package org.longhand.drafting.composer.weave;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Chance that depends on a seed and on what it is for, so that one choice more or less leaves the others alone. */
public record Dice(long seed) {

    public Dice of(String purpose) {
        long h = seed;
        for (int i = 0; i < purpose.length(); i++) {
            h = mix(h ^ purpose.charAt(i));
        }
        return new Dice(mix(h));
    }

    /** A number from 0 up to, and without, {@code bound}. */
    int below(int bound) {
        return (int) Math.floorMod(mix(seed), (long) bound);
    }

    boolean happens(int percent) {
        return below(100) < percent;
    }

    /** One of a list, the heavier the likelier; empty for an empty list. */
    <T> Optional<T> pick(List<T> from, ToIntFunction<T> weight) {
        int total = from.stream().mapToInt(weight).sum();
        if (total == 0) {
            return Optional.empty();
        }
        int at = below(total);
        for (T t : from) {
            at -= weight.applyAsInt(t);
            if (at < 0) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** SplitMix64's finaliser (Steele, Lea and Flood, 2014), after one step of its sequence. */
    private static long mix(long z) {
        long x = z + 0x9e3779b97f4a7c15L;
        x = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
