package org.longhand.hand.vary;

/**
 * How a writer's slant, size or breadth goes from word to word: it jumps a little and drifts more, over some twenty
 * words, so that neighbours are alike and distant words are not. It has limits: whatever the impulses, it stays within
 * them, and is as likely near them as anywhere between. Mean 0, SD 1, never beyond ±1.73. Not shared.
 */
final class BoundedDrift {

    private static final float JUMP = 0.5f;
    private static final float DRIFT = 0.866f;
    private static final float LIMIT = 1.7320508f;

    private final Sway jumping = new Sway(0.6f);
    private final Sway drifting = new Sway(0.95f);

    /** The next word's, for the word's key; {@code index} tells quantities of one word apart and takes two numbers. */
    float next(long key, int index) {
        return even(
                JUMP * jumping.next(Noise.normal(key, index)) + DRIFT * drifting.next(Noise.normal(key, index + 1)));
    }

    /**
     * A normal quantity made uniform, of the same mean and about the same SD: its distribution function (Page's
     * approximation, 1977). The hyperbolic tangent in it is a quotient of polynomials, within 0.024 of it, which comes
     * to ±1 at ±3 without a bend.
     */
    private static float even(float normal) {
        float u = 0.7978846f * (normal + 0.044715f * normal * normal * normal);
        float u2 = u * u;
        float tangent = u * (27 + u2) / (27 + 9 * u2);
        return LIMIT * (u > 3 ? 1 : u < -3 ? -1 : tangent);
    }
}
