package org.longhand.press.draw;

/**
 * Finds shorter ways to write a curve, to within the {@link Detail}'s tolerance. A curve is eight numbers from some
 * place in an array on: both ends, and the handles between.
 */
final class CurveShortener {

    /** Handles so far beside a line bend a curve by three quarters of that at most; squared. */
    private static final double HANDLE_SPAN = 16.0 / 9;

    private final double tolerance2;

    CurveShortener(Detail detail) {
        this.tolerance2 = detail.tolerance() * detail.tolerance();
    }

    /** Whether a line can stand for the curve there. */
    boolean straight(double[] c, int at) {
        double dx = c[at + 6] - c[at];
        double dy = c[at + 7] - c[at + 1];
        double length2 = dx * dx + dy * dy;
        for (int i = 2; i <= 4; i += 2) {
            double x = c[at + i] - c[at];
            double y = c[at + i + 1] - c[at + 1];
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
    void shorten(double[] c, int at) {
        double dx = c[at + 6] - c[at];
        double dy = c[at + 7] - c[at + 1];
        double ux = c[at + 2] - c[at];
        double uy = c[at + 3] - c[at + 1];
        double vx = c[at + 4] - c[at + 6];
        double vy = c[at + 5] - c[at + 7];
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
        double x = c[at] + alpha * ux;
        double y = c[at + 1] + alpha * uy;
        c[at + 2] = first ? x : c[at];
        c[at + 3] = first ? y : c[at + 1];
        c[at + 4] = first ? c[at + 6] : x;
        c[at + 5] = first ? c[at + 7] : y;
    }
}
