package org.longhand.hand.vary;

/**
 * Random numbers by key: each is a function of where it is used, so that nothing depends on what was drawn before. A
 * key is split into the keys of its parts with {@link #child}; the mixing function is the finaliser of SplitMix64
 * (Steele, Lea, Flood 2014, variant 13 of Stafford).
 */
public final class Noise {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Of the sum of four uniforms on 0…65535: its SD is 65536·√(1/3). */
    private static final float PER_SD = (float) (Math.sqrt(3) / 65536);

    /** Of a uniform on 0…65535: its SD is 65536/√12. */
    private static final float PER_QUARTER = (float) (Math.sqrt(12) / 65536);

    private static final float HALF_QUARTER = 32767.5f * PER_QUARTER;

    private Noise() {}

    /** The key of a part. */
    public static long child(long key, long index) {
        long z = key + (index + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 (included) to 1 (excluded). */
    public static float uniform(long key, int index) {
        return (child(key, index) >>> 40) * 0x1p-24f;
    }

    /**
     * As good as {@link #normal} where what comes of it is smoothed: mean 0, SD 1, even, never beyond ±1.74. There are
     * four in a key.
     *
     * @param which 0 to 3
     */
    public static float quarter(long key, int which) {
        return ((int) (key >>> 16 * which) & 0xFFFF) * PER_QUARTER - HALF_QUARTER;
    }

    /**
     * Mean 0, SD 1, and never beyond ±3.47: the sum of four uniforms (Irwin–Hall). People's slips are bounded, and one
     * wild letter costs more than the tails are worth.
     */
    public static float normal(long key, int index) {
        long h = child(key, index);
        long sum = (h & 0xFFFF) + (h >>> 16 & 0xFFFF) + (h >>> 32 & 0xFFFF) + (h >>> 48);
        return (sum - 131070f) * PER_SD;
    }
}
