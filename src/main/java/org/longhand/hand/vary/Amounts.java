package org.longhand.hand.vary;

import org.longhand.hand.Style;

/**
 * How much a person varies. SDs; lengths in x-heights, angles as tangents, scales as fractions.
 *
 * @param field displacement along the strokes of a letter
 * @param shear of a letter
 * @param size of a letter
 * @param aspect of a letter's width against its height
 * @param bob of a letter above or below its word's baseline
 * @param spacing of the room between letters
 * @param mark how far dots, crossbars and accents stray
 * @param wordShear of a word
 * @param wordSize of a word
 * @param wordAspect of a word's width against its height
 * @param wordFloat of a word above or below its line
 * @param gap of the gap between words, of its logarithm
 * @param lineSlope of a line
 * @param lineBend of a line's middle against its ends
 * @param lift how often the pen leaves the paper where it might have joined two letters
 * @param slips whether a slip of the pen may show
 */
public record Amounts(
        float field,
        float shear,
        float size,
        float aspect,
        float bob,
        float spacing,
        float mark,
        float wordShear,
        float wordSize,
        float wordAspect,
        float wordFloat,
        float gap,
        float lineSlope,
        float lineBend,
        float lift,
        boolean slips) {

    private static final float DEGREE = 0.017453f;

    /**
     * For a person of the style's neatness, at rest when it is 0.7. Most of it sits in the word: letters that stray
     * each for itself look shaken, and cost a reader most.
     *
     * @param variability of the hand: it tells in letters and words; how lines run is a matter of care
     */
    public static Amounts of(Style style, float variability) {
        float care = (float) (1 + (0.7 - style.neatness()) * (style.neatness() > 0.7 ? 1.1 : 0.65));
        float k = variability * care;
        float line = style.ruled() ? 0.5f * care : care;
        return new Amounts(
                0.016f * k,
                0.95f * DEGREE * k,
                0.03f * k,
                0.033f * k,
                0.017f * k,
                0.045f * k,
                0.038f * k,
                4.5f * DEGREE * k,
                0.127f * k,
                0.135f * k,
                0.052f * line,
                0.17f * k,
                0.38f * DEGREE * line,
                0.09f * line,
                0.1f * k,
                style.neatness() < Style.HURRIED);
    }

    /** As a name is signed: quicker and freer than what stands above it. */
    public Amounts loosened() {
        return new Amounts(
                1.3f * field,
                1.2f * shear,
                1.3f * size,
                1.3f * aspect,
                1.3f * bob,
                1.6f * spacing,
                1.5f * mark,
                wordShear,
                wordSize,
                wordAspect,
                wordFloat,
                gap,
                lineSlope,
                lineBend,
                0.5f * lift,
                false);
    }
}
