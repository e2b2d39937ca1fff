package org.longhand.hand;

import java.util.List;

/**
 * One sheet's side, written. Everything that prints or shows a page starts from this.
 *
 * @param number from 1
 * @param sheet the paper it stands on
 * @param xHeight the hand's x-height on this page, in points
 * @param lines its lines, in reading order
 */
public record Page(int number, Sheet sheet, double xHeight, List<Line> lines) {

    public Page {
        lines = List.copyOf(lines);
    }
}
