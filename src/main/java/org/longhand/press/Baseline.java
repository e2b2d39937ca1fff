package org.longhand.press;

import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Word;

/**
 * Where a written line lies: a straight line that follows its slope.
 *
 * @param y     at x = 0, in points from the top
 * @param slope of y over x
 */
record Baseline(double y, double slope) {

    /** Letters that stand on the line, so that their lowest ink is on it. */
    private static final String STANDING = "abcdehiklmnorstuvwxABCDEFHIKLMNOPRSTUVWX";
    private static final boolean[] LETTERS = new boolean[128];
    /** Steeper than anybody writes, a line was not understood. */
    private static final double STEEPEST = 0.06;
    private static final int FEWEST = 4;

    static {
        STANDING.chars().forEach(letter -> LETTERS[letter] = true);
    }

    private static boolean stands(char letter) {
        return letter < LETTERS.length && LETTERS[letter];
    }

    double at(double x) {
        return y + slope * x;
    }

    /** Fitted to the feet of the letters that stand on the line (least squares); level where there are few of them. */
    static Baseline of(Line line) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (Word word : line.words()) {
            for (Glyph glyph : word.glyphs()) {
                if (glyph.character().length() != 1 || !stands(glyph.character().charAt(0))) {
                    continue;
                }
                double x = 0;
                double foot = Double.NEGATIVE_INFINITY;
                for (InkStroke stroke : glyph.strokes()) {
                    float[] points = stroke.points();
                    for (int i = 0; i < points.length; i += 6) {
                        if (points[i + 1] > foot) {
                            foot = points[i + 1];
                            x = points[i];
                        }
                    }
                }
                if (foot > Double.NEGATIVE_INFINITY) {
                    n++;
                    sumX += x;
                    sumY += foot;
                    sumXx += x * x;
                    sumXy += x * foot;
                }
            }
        }
        double spread = n * sumXx - sumX * sumX;
        if (n < FEWEST || spread <= 0) {
            return new Baseline(line.baseline(), 0);
        }
        double slope = Math.max(-STEEPEST, Math.min(STEEPEST, (n * sumXy - sumX * sumY) / spread));
        return new Baseline((sumY - slope * sumX) / n, slope);
    }
}
