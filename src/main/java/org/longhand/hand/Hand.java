package org.longhand.hand;

import java.util.List;
import java.util.Map;

/**
 * A person's handwriting: forms of each character as pen strokes. Immutable; safe to share between threads.
 *
 * @param id its name in the API, such as {@code aurore}
 * @param title what a person calls it
 * @param description one sentence on whose hand it looks like
 * @param joined whether its letters are joined within a word
 * @param spaceWidth usual gap between words, in x-heights
 * @param ascender height of its tallest letters, in x-heights
 * @param descender depth of its lowest letters below the baseline, in x-heights, positive
 * @param variability how much its writer varies, as a multiple of what most people do
 * @param licence of the resource it is read from
 * @param forms by grapheme; never an empty list
 * @param kerning by the two graphemes together, in x-heights; negative brings them closer
 */
public record Hand(
        String id,
        String title,
        String description,
        boolean joined,
        float spaceWidth,
        float ascender,
        float descender,
        float variability,
        Licence licence,
        Map<String, List<GlyphForm>> forms,
        Map<String, Float> kerning) {

    /**
     * @param name SPDX identifier, such as {@code OFL-1.1}
     * @param copyright the copyright line of the font it was made from
     * @param source what it was made from
     */
    public record Licence(String name, String copyright, String source) {}

    public Hand {
        forms = Map.copyOf(forms);
        kerning = Map.copyOf(kerning);
    }

    /** Whether this hand can write the grapheme. */
    public boolean writes(String grapheme) {
        return forms.containsKey(grapheme);
    }
}
