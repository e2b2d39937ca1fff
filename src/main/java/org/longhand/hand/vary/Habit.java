package org.longhand.hand.vary;

/**
 * How a writer's slant, size or breadth goes from word to word: it jumps a little and drifts more, over some twenty
 * words, so that neighbours are alike and distant words are not. Mean 0, SD 1. Not shared.
 */
final class Habit {

    private static final float JUMP = 0.6f;
    private static final float DRIFT = 0.8f;

    private final Sway jumping = new Sway(0.6f);
    private final Sway drifting = new Sway(0.95f);

    /** The next word's, for the word's key; {@code index} tells quantities of one word apart and takes two numbers. */
    float next(long key, int index) {
        return JUMP * jumping.next(Noise.normal(key, index)) + DRIFT * drifting.next(Noise.normal(key, index + 1));
    }
}
