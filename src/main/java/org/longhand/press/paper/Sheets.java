package org.longhand.press.paper;

import java.util.List;
import java.util.Optional;
import org.longhand.hand.Sheet;

/**
 * The papers one can write on. Lengths in points. The writing space of each is close to 3.5 x-heights a line, enough
 * for an ascender to clear the descender above it.
 *
 * <p>{@link #A5} is the letter paper where nobody chose: it is the notepaper of most of the world, a letter of the
 * usual 150 to 200 words fills one side of it well, two sides print on one A4, and it folds once into a C6 envelope.
 */
public final class Sheets {

    public static final Sheet A4 = sheet("a4", mm(210), mm(297), 72, 62, 68, 72, 6.3, 22.4);
    public static final Sheet A5 = sheet("a5", mm(148), mm(210), 54, 38, 46, 46, 5.5, 19.4);
    public static final Sheet LETTER = sheet("letter", 612, 792, 72, 64, 68, 72, 6.3, 22.4);
    /** 7¼ by 10½ inches: the American private letter paper. */
    public static final Sheet MONARCH = sheet("monarch", 522, 756, 64, 52, 58, 60, 6.0, 21.2);
    /** A correspondence card: A6 on its side. */
    public static final Sheet A6_CARD = sheet("a6-card", mm(148), mm(105), 36, 32, 30, 34, 5.0, 17.4);
    /** The inside of a five-by-seven-inch card, opened flat: one writes on the right of the fold. */
    public static final Sheet FOLDED_CARD = sheet("folded-card", 720, 504, 52, 34, 44, 360 + 36, 5.5, 19.4);

    private static final List<Sheet> ALL = List.of(A5, A4, LETTER, MONARCH, A6_CARD, FOLDED_CARD);

    private Sheets() {}

    /** Every paper; the first is the one for a letter whose writer chose none. */
    public static List<Sheet> all() {
        return ALL;
    }

    /** The paper of that name in the API, such as {@code a4}. */
    public static Optional<Sheet> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private static Sheet sheet(
            String name,
            double width,
            double height,
            double top,
            double right,
            double bottom,
            double left,
            double xHeight,
            double linePitch) {
        return new Sheet(name, width, height, top, right, bottom, left, xHeight, linePitch);
    }

    /** Millimetres in points, to the hundredth that a media box is written with. */
    private static double mm(double millimetres) {
        return Math.round(millimetres * 7200 / 25.4) / 100.0;
    }
}
