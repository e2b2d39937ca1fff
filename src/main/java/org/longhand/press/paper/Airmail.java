package org.longhand.press.paper;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Sheet;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Plotter;

/** Slanted stripes, red and blue in turn, in a band round the paper. */
final class Airmail {

    private static final int RED = 0xD0605A;
    private static final int BLUE = 0x46669C;
    /** From the paper's edge: a printer at home leaves about so much white. */
    private static final double INSET = 12;

    private static final double BAND = 5.5;
    /** Of a stripe and the gap after it, about; evened out so that a whole number of pairs fits each side. */
    private static final double STRIDE = 15;

    private static final double FILLED = 0.58;

    private Airmail() {}

    static void edge(Sheet sheet, Plotter plotter) {
        double width = sheet.width() - 2 * INSET;
        double height = sheet.height() - 2 * INSET;
        for (int colour = 0; colour < 2; colour++) {
            plotter.pen(colour == 0 ? RED : BLUE, Canvas.FILL);
            for (int side = 0; side < 4; side++) {
                side(sheet, side, side % 2 == 0 ? width : height, colour, plotter);
            }
        }
    }

    /** The stripes of one colour on one side; sides are numbered clockwise from the top. */
    private static void side(Sheet sheet, int side, double length, int colour, Plotter plotter) {
        int pairs = Math.max(1, (int) Math.round(length / (2 * STRIDE)));
        double stride = length / (2 * pairs);
        for (int i = -2 + colour; i < 2 * pairs; i += 2) {
            double at = i * stride;
            List<double[]> stripe = List.of(
                    new double[] {at, 0},
                    new double[] {at + FILLED * stride, 0},
                    new double[] {at + FILLED * stride + BAND, BAND},
                    new double[] {at + BAND, BAND});
            // Both ends of a side are mitred: nothing beyond along = across, nor beyond length - along = across.
            stripe = clip(stripe, 1, 0);
            stripe = clip(stripe, -1, length);
            for (int p = 0; p < stripe.size(); p++) {
                double[] on = place(sheet, side, stripe.get(p));
                if (p == 0) {
                    plotter.moveTo(on[0], on[1]);
                } else {
                    plotter.lineTo(on[0], on[1]);
                }
            }
        }
    }

    /** What of a polygon lies where {@code sign·along + offset ≥ across} (Sutherland and Hodgman). */
    private static List<double[]> clip(List<double[]> polygon, int sign, double offset) {
        List<double[]> inside = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            double[] a = polygon.get(i);
            double[] b = polygon.get((i + 1) % polygon.size());
            double da = sign * a[0] + offset - a[1];
            double db = sign * b[0] + offset - b[1];
            if (da >= 0) {
                inside.add(a);
            }
            if (da * db < 0) {
                double t = da / (da - db);
                inside.add(new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t});
            }
        }
        return inside;
    }

    private static double[] place(Sheet sheet, int side, double[] point) {
        double along = INSET + point[0];
        double across = INSET + point[1];
        return switch (side) {
            case 0 -> new double[] {along, across};
            case 1 -> new double[] {sheet.width() - across, along};
            case 2 -> new double[] {sheet.width() - along, sheet.height() - across};
            default -> new double[] {across, sheet.height() - along};
        };
    }
}
