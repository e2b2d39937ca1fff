package org.longhand.hand;

/**
 * The paper's size and where on it one writes. Lengths in points (1/72 inch).
 *
 * @param name its name in the API, such as {@code a4}
 * @param width of the paper
 * @param height of the paper
 * @param top margin above the first line's ascenders
 * @param right margin
 * @param bottom margin
 * @param left margin
 * @param xHeight height of an x in a hand of ordinary size on this paper
 * @param linePitch from one baseline to the next
 */
public record Sheet(
        String name,
        double width,
        double height,
        double top,
        double right,
        double bottom,
        double left,
        double xHeight,
        double linePitch) {

    /** Height of a tall letter, in x-heights: what stands between the top margin and the first baseline. */
    private static final double TALL = 2.2;

    /** The first line's baseline, from the top; on ruled paper the rules stand here and at every pitch below. */
    public double firstBaseline() {
        return firstBaseline(top, xHeight);
    }

    public static double firstBaseline(double top, double xHeight) {
        return top + TALL * xHeight;
    }
}
