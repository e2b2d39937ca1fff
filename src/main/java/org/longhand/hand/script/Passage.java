package org.longhand.hand.script;

import java.util.List;
import org.longhand.hand.Line;

/**
 * One paragraph, or another part of the letter, read into words.
 *
 * @param role what part of the letter it is
 * @param paragraph which paragraph of the body, from 0; 0 in the other parts
 * @param rows its words; a new row where the text itself breaks the line; no row is empty
 */
public record Passage(Line.Role role, int paragraph, List<List<SpelledWord>> rows) {}
