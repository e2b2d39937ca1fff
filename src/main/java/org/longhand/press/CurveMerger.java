package org.longhand.press;

/**
 * Finds one curve for neighbouring curves of the same width that it can stand for, to within the {@link Detail}'s
 * tolerance. Not safe for use by several threads at once.
 */
final class CurveMerger {

    /** Never more curves than this in one. */
    private static final int MOST_MERGED = 8;
    /** Cosine of the sharpest turn at a joint that is no corner. */
    private static final double CORNER = 0.8;
    /** Handles so far beside a line bend a curve by three quarters of that at most; squared. */
    private static final double HANDLE_SPAN = 16.0 / 9;

    /** The curve that was found: both ends, and the handles between. */
    final double[] whole = new double[8];

    private final double tolerance2;
    private final CubicFit fit;

    CurveMerger(Detail detail) {
        this.tolerance2 = detail.tolerance() * detail.tolerance();
        this.fit = new CubicFit(detail.tolerance(), MOST_MERGED);
    }

    /**
     * Puts into {@link #whole} one curve for as many as it can stand for, from the i-th on.
     *
     * @return the first that is not in it
     */
    int merge(StrokeCutter from, int i) {
        System.arraycopy(from.curves, 8 * i, whole, 0, 8);
        int next = i + 1;
        fit.clear();
        while (next < from.count && from.widths[next] == from.widths[i] && next - i < MOST_MERGED
                && smooth(from.curves, next)) {
            if (next == i + 1) {
                fit.sample(from.curves, i);
            }
            fit.sample(from.curves, next);
            if (!fit.fit(from.curves, i, next)) {
                break;
            }
            System.arraycopy(fit.candidate, 0, whole, 0, 8);
            next++;
        }
        return next;
    }

    /** Whether the line goes on without a corner from the curve before the i-th. */
    private static boolean smooth(double[] c, int i) {
        int at = 8 * i;
        double inX = c[at] - c[at - 4];
        double inY = c[at + 1] - c[at - 3];
        double outX = c[at + 2] - c[at];
        double outY = c[at + 3] - c[at + 1];
        double dot = inX * outX + inY * outY;
        return dot > 0 && dot * dot >= CORNER * CORNER * (inX * inX + inY * inY) * (outX * outX + outY * outY);
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
}
