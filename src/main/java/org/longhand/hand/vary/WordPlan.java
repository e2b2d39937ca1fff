package org.longhand.hand.vary;

import java.util.Arrays;
import org.longhand.hand.form.PreparedForm;

/**
 * A word before it is drawn: which form each letter takes, where it stands and how far it strays. Lengths in x-heights
 * of the page, y up; x from the word's origin. The arrays are not to be modified.
 */
public final class WordPlan {

    /** Composed (NFC). */
    public final String text;

    public final PreparedForm[] shapes;
    public final float[] x;
    /** Above the line's baseline. */
    public final float[] rise;

    public final float[] width;
    public final float[] height;
    public final float[] shear;
    public final long[] keys;
    /** Whether the pen may stay on the paper from this letter to the next. */
    public final boolean[] joins;
    /** How many letters at the front are a false start that is struck out; they are no part of the text. */
    public final int struck;
    /** How hard the writer presses, about 1. */
    public final float pressure;
    /** Gap that the writer would leave after it. */
    public final float gap;
    /** Whether it should stand on one line with the word before it. */
    public final boolean glued;
    /** Edges of what stands between baseline and x-height, and of all the ink. */
    public final float left;

    public final float right;
    public final float inkLeft;
    public final float inkRight;

    WordPlan(
            String text,
            PreparedForm[] shapes,
            float[] x,
            float[] rise,
            float[] width,
            float[] height,
            float[] shear,
            long[] keys,
            boolean[] joins,
            int struck,
            float pressure,
            float gap,
            boolean glued) {
        this.text = text;
        this.shapes = shapes;
        this.x = x;
        this.rise = rise;
        this.width = width;
        this.height = height;
        this.shear = shear;
        this.keys = keys;
        this.joins = joins;
        this.struck = struck;
        this.pressure = pressure;
        this.gap = gap;
        this.glued = glued;
        int last = shapes.length - 1;
        left = x[0] + shapes[0].bandLeft * width[0];
        right = x[last] + shapes[last].bandRight * width[last];
        float low = left;
        float high = right;
        for (int i = 0; i <= last; i++) {
            low = Math.min(low, x[i] + shapes[i].left * width[i]);
            high = Math.max(high, x[i] + shapes[i].right * width[i]);
        }
        inkLeft = low;
        inkRight = high;
    }

    /** The letters from {@code from} up to {@code to} as a word of their own. */
    public WordPlan part(int from, int to) {
        float[] shifted = Arrays.copyOfRange(x, from, to);
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            shifted[i - from] -= x[from];
            if (i >= struck) {
                letters.append(shapes[i].form.character());
            }
        }
        boolean[] joined = Arrays.copyOfRange(joins, from, to);
        joined[joined.length - 1] = false;
        return new WordPlan(
                letters.toString(),
                Arrays.copyOfRange(shapes, from, to),
                shifted,
                Arrays.copyOfRange(rise, from, to),
                Arrays.copyOfRange(width, from, to),
                Arrays.copyOfRange(height, from, to),
                Arrays.copyOfRange(shear, from, to),
                Arrays.copyOfRange(keys, from, to),
                joined,
                Math.max(0, Math.min(struck, to) - from),
                pressure,
                gap,
                glued && from == 0);
    }
}
