package org.longhand.hand.vary;

/**
 * How one letter stands on the page: warped, then sized, sheared and moved there. Maps form units (x-heights, y up) to
 * page units (points, y down). Not shared between threads.
 */
public final class Pose {

    private final Warp warp = new Warp();
    private double originX;
    private double originY;
    private float a;
    private float b;
    private float c;
    private float d;
    /** The last point mapped, in page units. */
    public float x;

    public float y;
    /** What becomes of a small step (dx, dy) at that point: (xx·dx + xy·dy, yx·dx + yy·dy). */
    public float xx;

    public float xy;
    public float yx;
    public float yy;

    /**
     * @param plan the word
     * @param letter which of its letters
     * @param x of the word's origin on the page
     * @param y of the line's baseline at the letter
     * @param xHeight in points
     * @param slope of the line there, in points down for each point to the right
     * @param field SD of the displacement, in x-heights
     */
    public void set(WordPlan plan, int letter, double x, double y, double xHeight, double slope, float field) {
        warp.set(plan.keys[letter], field * plan.shapes[letter].give);
        originX = x + plan.x[letter] * xHeight;
        originY = y - plan.rise[letter] * xHeight;
        float width = (float) (plan.width[letter] * xHeight);
        float height = (float) (plan.height[letter] * xHeight);
        a = width;
        b = height * plan.shear[letter];
        c = (float) (slope * width);
        d = (float) (slope * b) - height;
    }

    /** Moves the letter by a distance on the page: onto the grid, so that equal letters are exact translates. */
    public void snap(double grid) {
        originX = Math.rint(originX / grid) * grid;
        originY = Math.rint(originY / grid) * grid;
    }

    public double originX() {
        return originX;
    }

    public double originY() {
        return originY;
    }

    public void map(float px, float py) {
        warp.map(px, py);
        x = (float) (originX + a * warp.x + b * warp.y);
        y = (float) (originY + c * warp.x + d * warp.y);
        xx = a * warp.xx + b * warp.yx;
        xy = a * warp.xy + b * warp.yy;
        yx = c * warp.xx + d * warp.yx;
        yy = c * warp.xy + d * warp.yy;
    }
}
