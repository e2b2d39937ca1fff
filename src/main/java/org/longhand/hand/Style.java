package org.longhand.hand;

/**
 * How a letter is written, apart from whose hand it is and on which paper.
 *
 * @param neatness 0 for a hurried person, 1 for one on best behaviour. Below {@link #HURRIED} the writer may strike out
 *     a false start or go over a letter twice; the text itself is never altered
 * @param paragraphs how a new paragraph shows
 * @param nib the pen's width as a multiple of the hand's own
 * @param ruled whether the paper's rules are followed: every baseline stands on the sheet's pitch, lines wander less
 * @param fit whether size and pitch are scaled, within limits, so that the letter fills one page; see {@link Fit}
 * @param compact whether a letter may be written in the same shape more than once, for small files: every stroke is
 *     then an exact translate, on a grid of 1/100 point, of one of a few variants of its form
 */
public record Style(double neatness, Paragraphs paragraphs, double nib, boolean ruled, boolean fit, boolean compact) {

    /** Below this neatness a writer lets a mistake show. */
    public static final double HURRIED = 0.35;

    /** A person who takes care, on plain paper. */
    public static final Style CAREFUL = new Style(0.7, Paragraphs.INDENTED, 1, false, false, false);

    /** How a new paragraph shows: by an indented first line, or by a gap above it. */
    public enum Paragraphs {
        INDENTED,
        SPACED
    }

    /** @throws IllegalArgumentException where neatness is not in 0…1 or nib not in 0.25…4 */
    public Style {
        if (!(neatness >= 0 && neatness <= 1)) {
            throw new IllegalArgumentException("neatness is from 0 to 1, not " + neatness);
        }
        if (!(nib >= 0.25 && nib <= 4)) {
            throw new IllegalArgumentException("nib is from 0.25 to 4, not " + nib);
        }
    }

    public Style withNeatness(double value) {
        return new Style(value, paragraphs, nib, ruled, fit, compact);
    }

    public Style withParagraphs(Paragraphs value) {
        return new Style(neatness, value, nib, ruled, fit, compact);
    }

    public Style withNib(double value) {
        return new Style(neatness, paragraphs, value, ruled, fit, compact);
    }

    public Style withRuled(boolean value) {
        return new Style(neatness, paragraphs, nib, value, fit, compact);
    }

    public Style withFit(boolean value) {
        return new Style(neatness, paragraphs, nib, ruled, value, compact);
    }

    public Style withCompact(boolean value) {
        return new Style(neatness, paragraphs, nib, ruled, fit, value);
    }
}
