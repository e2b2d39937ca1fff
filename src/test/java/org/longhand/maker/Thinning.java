package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;

/**
 * Thins ink to lines one pixel wide that keep its topology. Z. Guo and R. W. Hall, "Parallel thinning with
 * two-subiteration algorithms" (1989), then a pass that takes the pixels which only square off a diagonal step.
 */
final class Thinning {

    private Thinning() {}

    static InkMask thin(InkMask ink) {
        InkMask thin = ink.copy();
        boolean changed = true;
        while (changed) {
            changed = pass(thin, 0);
            changed |= pass(thin, 1);
        }
        for (int y = 0; y < thin.height; y++) {
            for (int x = 0; x < thin.width; x++) {
                if (thin.at(x, y) && isStair(thin, x, y)) {
                    thin.set(x, y, false);
                }
            }
        }
        return thin;
    }

    private static boolean pass(InkMask ink, int iteration) {
        List<int[]> gone = new ArrayList<>();
        for (int y = 1; y < ink.height - 1; y++) {
            for (int x = 1; x < ink.width - 1; x++) {
                if (ink.at(x, y) && isOutermost(ring(ink, x, y), iteration)) {
                    gone.add(new int[] {x, y});
                }
            }
        }
        gone.forEach(pixel -> ink.set(pixel[0], pixel[1], false));
        return !gone.isEmpty();
    }

    private static boolean isOutermost(boolean[] p, int iteration) {
        int c = count(!p[0] && (p[1] || p[2]))
                + count(!p[2] && (p[3] || p[4]))
                + count(!p[4] && (p[5] || p[6]))
                + count(!p[6] && (p[7] || p[0]));
        if (c != 1) {
            return false;
        }
        int n1 = count(p[7] || p[0]) + count(p[1] || p[2]) + count(p[3] || p[4]) + count(p[5] || p[6]);
        int n2 = count(p[0] || p[1]) + count(p[2] || p[3]) + count(p[4] || p[5]) + count(p[6] || p[7]);
        int n = Math.min(n1, n2);
        if (n < 2 || n > 3) {
            return false;
        }
        return iteration == 0 ? !((p[0] || p[1] || !p[3]) && p[2]) : !((p[4] || p[5] || !p[7]) && p[6]);
    }

    private static boolean isStair(InkMask ink, int x, int y) {
        boolean[] p = ring(ink, x, y);
        int neighbours = 0;
        for (boolean neighbour : p) {
            neighbours += count(neighbour);
        }
        int c = count(!p[0] && (p[1] || p[2]))
                + count(!p[2] && (p[3] || p[4]))
                + count(!p[4] && (p[5] || p[6]))
                + count(!p[6] && (p[7] || p[0]));
        return neighbours >= 2 && c == 1;
    }

    /** The eight neighbours, clockwise from the one above. */
    static boolean[] ring(InkMask ink, int x, int y) {
        return new boolean[] {
            ink.at(x, y - 1),
            ink.at(x + 1, y - 1),
            ink.at(x + 1, y),
            ink.at(x + 1, y + 1),
            ink.at(x, y + 1),
            ink.at(x - 1, y + 1),
            ink.at(x - 1, y),
            ink.at(x - 1, y - 1)
        };
    }

    private static int count(boolean is) {
        return is ? 1 : 0;
    }
}
