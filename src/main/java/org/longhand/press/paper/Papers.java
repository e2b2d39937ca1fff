package org.longhand.press.paper;

import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.press.draw.Plotter;

/** Papers that are lines or dots all over. */
final class Papers {

    private static final double MM = 72 / 25.4;

    private Papers() {}

    static void laid(Sheet sheet, Plotter plotter) {
        plotter.pen(0xF7F0E0, 0.5);
        double pitch = 1.2 * MM;
        for (int i = 1; i * pitch < sheet.height() - 0.5; i++) {
            plotter.line(0.5, i * pitch, sheet.width() - 0.5, i * pitch);
        }
        plotter.pen(0xF3EAD6, 0.8);
        double chain = 26 * MM;
        int chains = (int) (sheet.width() / chain);
        double first = (sheet.width() - (chains - 1) * chain) / 2;
        for (int i = 0; i < chains; i++) {
            plotter.line(first + i * chain, 0.5, first + i * chain, sheet.height() - 0.5);
        }
    }

    static void ruled(Page page, Plotter plotter) {
        Sheet sheet = page.sheet();
        Ruling ruling = Ruling.of(page);
        plotter.pen(0xBFD0DF, 0.5);
        for (double y : ruling.within(sheet.top(), sheet.height() - sheet.bottom() * 0.75, 1)) {
            // A little under the baseline, so that letters sit on the line and are not struck by it.
            double under = y + 0.1 * page.xHeight();
            plotter.line(sheet.left(), under, sheet.width() - sheet.right(), under);
        }
    }

    static void dotted(Page page, Plotter plotter) {
        Sheet sheet = page.sheet();
        Ruling ruling = Ruling.of(page);
        double gap = ruling.pitch() * 2 / 3;
        double edge = gap * 0.75;
        int columns = (int) ((sheet.width() - 2 * edge) / gap);
        double first = (sheet.width() - columns * gap) / 2;
        plotter.pen(0xBEBFC6, 0.9);
        for (double y : ruling.within(edge, sheet.height() - edge, 2.0 / 3)) {
            for (int i = 0; i <= columns; i++) {
                plotter.dot(first + i * gap, y);
            }
        }
    }
}
