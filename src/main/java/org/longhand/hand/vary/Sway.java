package org.longhand.hand.vary;

/** A quantity that wanders about zero and remembers where it was: a stationary AR(1) process of SD 1. Not shared. */
public final class Sway {

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
        value = begun ? memory * value + fresh * impulse : impulse;
        begun = true;
        return value;
    }
}
