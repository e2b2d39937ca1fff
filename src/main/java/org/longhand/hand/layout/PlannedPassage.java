package org.longhand.hand.layout;

import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.vary.WordPlan;

/**
 * A passage whose words are planned. It does not depend on the paper.
 *
 * @param role what part of the letter it is
 * @param paragraph which paragraph of the body, from 0
 * @param rows its words; a new row where the text itself breaks the line
 */
public record PlannedPassage(Line.Role role, int paragraph, List<List<WordPlan>> rows) {}
