package org.longhand.hand.layout;

import java.util.Arrays;
import java.util.List;
import org.longhand.hand.vary.WordPlan;

/**
 * Breaks a row of words into lines so that the lines together are as even as they can be, ragged right and without
 * hyphens: the least sum of squared slack over all ways to break, by dynamic programming (after Knuth and Plass,
 * "Breaking paragraphs into lines", 1981). A last line of one word, or of hardly any width, costs as much as several
 * very uneven lines.
 */
final class LineBreaker {

    /** By which share a writer squeezes the gaps of a line to fit one more word. */
    static final float SQUEEZE = 0.16f;

    private static final double SQUEEZE_COST = 0.04;
    private static final double LONE_WORD = 0.35;
    private static final double SHORT_LAST = 0.04;
    private static final double TORN = 1.5;
    /** A line that cannot be helped: one word wider than the line. */
    private static final double OVERFULL = 100;

    private LineBreaker() {}

    /**
     * @param first room on the first line, in x-heights
     * @param rest room on the others
     * @return for each line, the index of the word after its last
     */
    static int[] breaks(List<WordPlan> words, float first, float rest) {
        int n = words.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        double[] widths = new double[n];
        double[] gapsBefore = new double[n];
        for (int i = 0; i < n; i++) {
            WordPlan word = words.get(i);
            widths[i] = word.right - word.left;
            gapsBefore[i] = i > 0 ? gap(words.get(i - 1), word) : 0;
        }
        for (int i = 0; i < n; i++) {
            if (best[i] == Double.MAX_VALUE) {
                continue;
            }
            float room = i == 0 ? first : rest;
            double width = 0;
            double gaps = 0;
            for (int j = i; j < n; j++) {
                if (j > i) {
                    gaps += gapsBefore[j];
                    width += gapsBefore[j];
                }
                width += widths[j];
                double excess = width - room;
                if (excess > SQUEEZE * gaps && j > i) {
                    break;
                }
                double cost = best[i] + cost(words, i, j, room, excess, gaps);
                if (cost < best[j + 1]) {
                    best[j + 1] = cost;
                    from[j + 1] = i;
                }
            }
        }
        int lines = 0;
        for (int at = n; at > 0; at = from[at]) {
            lines++;
        }
        int[] breaks = new int[lines];
        for (int at = n; at > 0; at = from[at]) {
            breaks[--lines] = at;
        }
        return breaks;
    }

    private static double cost(List<WordPlan> words, int i, int j, float room, double excess, double gaps) {
        double cost = words.get(i).glued && i > 0 ? TORN : 0;
        if (excess > 0) {
            double share = gaps > 0 ? excess / (SQUEEZE * gaps) : 0;
            return cost + (gaps > 0 && share <= 1 ? SQUEEZE_COST * share * share : OVERFULL);
        }
        double slack = -excess / room;
        if (j < words.size() - 1) {
            return cost + slack * slack;
        }
        if (i == j && i > 0) {
            return cost + LONE_WORD;
        }
        return cost + (i > 0 && slack > 0.8 ? SHORT_LAST : 0);
    }

    /** Between the bodies of two neighbours: as the writer would leave it, but so that no tail touches. */
    static float gap(WordPlan before, WordPlan after) {
        float overhang = before.inkRight - before.right + after.left - after.inkLeft;
        return Math.max(before.gap, overhang + 0.5f);
    }
}
