package org.longhand.press.paper;

import org.longhand.hand.Sheet;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Plotter;

/** Two sprigs that cross in the top left corner, one along each edge, with leaves in pairs and a few berries. */
final class Botanical {

    private static final int STEM = 0x8FA088;
    private static final int LEAF = 0xC3D0BB;
    private static final int PALE_LEAF = 0xD9E2D2;
    private static final int BERRY = 0xD9A79A;

    private Botanical() {}

    static void corner(Sheet sheet, Plotter plotter) {
        // On a card that folds, the corner is that of the side one writes on.
        double left = sheet.left() > sheet.width() / 2 ? sheet.width() / 2 : 0;
        double size = Math.min(sheet.top(), sheet.left() - left) / 46;
        sprig(plotter, left, size, false);
        sprig(plotter, left, size, true);
    }

    /** @param down whether it runs down the left edge instead of along the top */
    private static void sprig(Plotter plotter, double left, double size, boolean down) {
        double reach = down ? 0.82 : 1;
        double[] stem = {9, 33, 24, 10, 66 * reach, 34, 122 * reach, 16};
        int leaves = down ? 6 : 7;
        for (int tone = 0; tone < 2; tone++) {
            plotter.pen(tone == 0 ? LEAF : PALE_LEAF, Canvas.FILL);
            for (int i = 0; i <= leaves; i++) {
                double t = 0.27 + 0.73 * i / leaves;
                double length = i == leaves ? 12 : 14.5 - 5 * t;
                for (int sign = -1; sign <= 1; sign += 2) {
                    boolean tip = i == leaves;
                    if (tip && sign > 0 || (sign + 1) / 2 != (i + tone) % 2 && !tip || tip && tone == 1) {
                        continue;
                    }
                    leaf(plotter, stem, t, tip ? 0 : sign * (0.85 - 0.2 * t), length, left, size, down);
                }
            }
        }
        plotter.pen(STEM, 0.7 * size);
        move(plotter, stem[0], stem[1], left, size, down);
        curve(plotter, stem[2], stem[3], stem[4], stem[5], stem[6], stem[7], left, size, down);
        plotter.pen(BERRY, 3.2 * size);
        for (double t : down ? new double[] {0.34, 0.7} : new double[] {0.3, 0.56, 0.82}) {
            double[] at = on(stem, t);
            double x = at[0] - at[3] * 7 + 2;
            double y = at[1] + at[2] * 7;
            move(plotter, x, y, left, size, down);
            line(plotter, x, y, left, size, down);
        }
    }

    private static void leaf(
            Plotter plotter,
            double[] stem,
            double t,
            double turn,
            double length,
            double left,
            double size,
            boolean down) {
        double[] at = on(stem, t);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double dx = (at[2] * cos - at[3] * sin) * length;
        double dy = (at[2] * sin + at[3] * cos) * length;
        double bulge = 0.34;
        move(plotter, at[0], at[1], left, size, down);
        curve(
                plotter,
                at[0] + 0.25 * dx - bulge * dy,
                at[1] + 0.25 * dy + bulge * dx,
                at[0] + 0.75 * dx - 0.6 * bulge * dy,
                at[1] + 0.75 * dy + 0.6 * bulge * dx,
                at[0] + dx,
                at[1] + dy,
                left,
                size,
                down);
        curve(
                plotter,
                at[0] + 0.75 * dx + 0.6 * bulge * dy,
                at[1] + 0.75 * dy - 0.6 * bulge * dx,
                at[0] + 0.25 * dx + bulge * dy,
                at[1] + 0.25 * dy - bulge * dx,
                at[0],
                at[1],
                left,
                size,
                down);
    }

    /** A point of a cubic and the unit vector along it there. */
    private static double[] on(double[] c, double t) {
        double s = 1 - t;
        double dx = s * s * (c[2] - c[0]) + 2 * s * t * (c[4] - c[2]) + t * t * (c[6] - c[4]);
        double dy = s * s * (c[3] - c[1]) + 2 * s * t * (c[5] - c[3]) + t * t * (c[7] - c[5]);
        double length = Math.sqrt(dx * dx + dy * dy);
        return new double[] {
            s * s * s * c[0] + 3 * s * s * t * c[2] + 3 * s * t * t * c[4] + t * t * t * c[6],
            s * s * s * c[1] + 3 * s * s * t * c[3] + 3 * s * t * t * c[5] + t * t * t * c[7],
            dx / length,
            dy / length
        };
    }

    private static void move(Plotter plotter, double x, double y, double left, double size, boolean down) {
        plotter.moveTo(left + size * (down ? y : x), size * (down ? x : y));
    }

    private static void line(Plotter plotter, double x, double y, double left, double size, boolean down) {
        plotter.lineTo(left + size * (down ? y : x), size * (down ? x : y));
    }

    private static void curve(
            Plotter plotter,
            double x1,
            double y1,
            double x2,
            double y2,
            double x,
            double y,
            double left,
            double size,
            boolean down) {
        if (down) {
            plotter.curveTo(left + size * y1, size * x1, left + size * y2, size * x2, left + size * y, size * x);
        } else {
            plotter.curveTo(left + size * x1, size * y1, left + size * x2, size * y2, left + size * x, size * y);
        }
    }
}
