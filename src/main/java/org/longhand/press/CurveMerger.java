package org.longhand.press;

/**
 * Finds one curve for neighbouring curves of the same width that it can stand for, to within the {@link Detail}'s
 * tolerance, and the shortest way to write it. Not safe for use by several threads at once.
 */
final class CurveMerger {

    /** Never more curves than this in one: what each step lets pass adds up. */
    private static final int MOST_MERGED = 8;
    /** Cosine of the sharpest turn at a joint that is no corner, squared. */
    private static final double CORNER = 0.64;
    /** Part of the tolerance that may be spent on merging; the rest is for what {@link #shorten} leaves out. */
    private static final double SHARE = 0.7;
    /** Handles so far beside a line bend a curve by three quarters of that at most; squared. */
    private static final double HANDLE_SPAN = 16.0 / 9;

    /** The curve that was found: both ends, and the handles between. */
    final double[] whole = new double[8];

    private final double tolerance2;
    private final double merging2;

    CurveMerger(Detail detail) {
        this.tolerance2 = detail.tolerance() * detail.tolerance();
        this.merging2 = tolerance2 * SHARE * SHARE;
    }

    /**
     * Puts into {@link #whole} one curve for as many as it can stand for, from the i-th on.
     *
     * @return the first that is not in it
     */
    int merge(StrokeCutter from, int i) {
        double[] c = from.curves;
        System.arraycopy(c, 8 * i, whole, 0, 8);
        int width = from.widths[i];
        int most = Math.min(from.count, i + MOST_MERGED);
        int next = i + 1;
        while (next < most && from.widths[next] == width && join(c, 8 * next)) {
            next++;
        }
        return next;
    }

    /**
     * Lets the curve go on through the one there, if one cubic can be both: the one whose parts they would be, were it cut
     * where their handles say.
     */
    private boolean join(double[] c, int at) {
        double[] q = whole;
        double jointX = q[6];
        double jointY = q[7];
        double inX = jointX - q[4];
        double inY = jointY - q[5];
        double outX = c[at + 2] - jointX;
        double outY = c[at + 3] - jointY;
        double in2 = inX * inX + inY * inY;
        double out2 = outX * outX + outY * outY;
        double dot = inX * outX + inY * outY;
        if (!(dot > 0 && dot * dot >= CORNER * in2 * out2)) {
            return false;
        }
        double in = Math.sqrt(in2);
        double out = Math.sqrt(out2);
        double t = in / (in + out);
        double inverse = 1 / (in * out);
        double perT = 1 + out2 * inverse;
        double perS = 1 + in2 * inverse;
        double endX = c[at + 6];
        double endY = c[at + 7];
        double ax = q[0] + (q[2] - q[0]) * perT;
        double ay = q[1] + (q[3] - q[1]) * perT;
        double bx = endX + (c[at + 4] - endX) * perS;
        double by = endY + (c[at + 5] - endY) * perS;
        if (away(t, q[0], q[1], ax, ay, bx, by, endX, endY, jointX, jointY)
                || away(t / 2, q[0], q[1], ax, ay, bx, by, endX, endY,
                        (q[0] + 3 * (q[2] + q[4]) + jointX) / 8, (q[1] + 3 * (q[3] + q[5]) + jointY) / 8)
                || away((1 + t) / 2, q[0], q[1], ax, ay, bx, by, endX, endY,
                        (jointX + 3 * (c[at + 2] + c[at + 4]) + endX) / 8,
                        (jointY + 3 * (c[at + 3] + c[at + 5]) + endY) / 8)) {
            return false;
        }
        q[2] = ax;
        q[3] = ay;
        q[4] = bx;
        q[5] = by;
        q[6] = endX;
        q[7] = endY;
        return true;
    }

    /** Whether the cubic at t is too far from a point. */
    private boolean away(double t, double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3,
            double x, double y) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        double dx = a * x0 + b * x1 + c * x2 + d * x3 - x;
        double dy = a * y0 + b * y1 + c * y2 + d * y3 - y;
        return dx * dx + dy * dy > merging2;
    }

    /** Whether a line can stand for the whole curve. */
    boolean straight() {
        double dx = whole[6] - whole[0];
        double dy = whole[7] - whole[1];
        double length2 = dx * dx + dy * dy;
        for (int i = 2; i <= 4; i += 2) {
            double x = whole[i] - whole[0];
            double y = whole[i + 1] - whole[1];
            if (length2 < 0.25) {
                if (x * x + y * y > 0.25) {
                    return false;
                }
                continue;
            }
            double across = x * dy - y * dx;
            double along = x * dx + y * dy;
            if (across * across > HANDLE_SPAN * tolerance2 * length2 || along < 0 || along > length2) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes one handle in where the other alone can lead the curve: PDF writes such a curve with two numbers less. The
     * handle that stays ends where the lines along both met, so the curve's directions at its ends stay too.
     */
    void shorten() {
        double[] q = whole;
        double dx = q[6] - q[0];
        double dy = q[7] - q[1];
        double ux = q[2] - q[0];
        double uy = q[3] - q[1];
        double vx = q[4] - q[6];
        double vy = q[5] - q[7];
        double cross = ux * vy - uy * vx;
        double chord = dx * uy - dy * ux;
        double reach = dx * vy - dy * vx;
        // An S and a curl do not lead to one place between the ends.
        if (!(cross > 0 ? reach >= cross && chord >= cross : cross < 0 && reach <= cross && chord <= cross)) {
            return;
        }
        double alpha = reach / cross;
        double a = cross / reach;
        double b = cross / chord;
        boolean first = a >= b;
        double away = OneHandle.away(Math.min(a, b), Math.max(a, b)) * alpha * chord;
        if (away * away > tolerance2 * (dx * dx + dy * dy)) {
            return;
        }
        double x = q[0] + alpha * ux;
        double y = q[1] + alpha * uy;
        q[2] = first ? x : q[0];
        q[3] = first ? y : q[1];
        q[4] = first ? q[6] : x;
        q[5] = first ? q[7] : y;
    }
}
