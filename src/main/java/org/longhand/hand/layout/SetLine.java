package org.longhand.hand.layout;

import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.vary.WordPlan;

/**
 * A line whose words are fixed, before it is given a place on a page. Lengths in x-heights.
 *
 * @param role what part of the letter it belongs to
 * @param paragraph which paragraph of the body
 * @param first whether it is the first of its passage
 * @param x of its left end, from the left edge of the writing
 * @param words from left to right
 * @param offsets of each word's origin, from the line's left end
 * @param width from the left end to the end of the last word
 */
record SetLine(
        Line.Role role, int paragraph, boolean first, float x, List<WordPlan> words, float[] offsets, float width) {}
