package org.longhand.hand.measure;

import java.util.List;

/**
 * One written line: its words, each as its letters' marks.
 *
 * @param baseline in x-heights from the top of the paper
 * @param words from left to right; none is empty
 */
record Row(double baseline, List<List<Mark>> words) {}
