package org.longhand.hand.vary;

/**
 * A quantity that wanders about zero and remembers where it was: an AR(1) process that comes to an SD of 1. It begins
 * near its middle, as a writer does who takes up the pen anew: a short paragraph is then no smaller or larger than the
 * one above it. Not shared.
 */
public final class Sway {

    /** SD of the first value. */
    private static final float BEGINNING = 0.4f;

    private final float memory;
    private final float fresh;
    private float value;
    private boolean begun;

    /** @param memory correlation of neighbours, 0…1 */
    public Sway(float memory) {
        this.memory = memory;
        this.fresh = (float) Math.sqrt(1 - memory * memory);
    }

    /** @param impulse of mean 0 and SD 1 */
    public float next(float impulse) {
        value = begun ? memory * value + fresh * impulse : BEGINNING * impulse;
        begun = true;
        return value;
    }
}
