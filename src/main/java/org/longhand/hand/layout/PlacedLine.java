package org.longhand.hand.layout;

import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.vary.WordPlan;

/**
 * A line and its place.
 *
 * @param role what part of the letter it belongs to
 * @param paragraph which paragraph of the body
 * @param page from 0
 * @param index how many lines stand above it on its page
 * @param row of its baseline below the page's first one, in line pitches
 * @param x of its left end, from the left edge of the writing, in x-heights
 * @param words from left to right
 * @param offsets of each word's origin, from the line's left end, in x-heights
 */
public record PlacedLine(
        Line.Role role,
        int paragraph,
        int page,
        int index,
        double row,
        float x,
        List<WordPlan> words,
        float[] offsets) {

    PlacedLine(SetLine line, int page, int index, double row) {
        this(line.role(), line.paragraph(), page, index, row, line.x(), line.words(), line.offsets());
    }
}
