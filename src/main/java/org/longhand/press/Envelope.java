package org.longhand.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;

/**
 * An envelope, and where on it one writes. Each address is written as a page of its own, on {@link #recipient} and on
 * {@link #sender}; {@link #addressed} lays both on one face, which prints like any page.
 *
 * @param name   in the API, such as {@code c6}
 * @param width  in points
 * @param height in points
 */
public record Envelope(String name, double width, double height) {

    /** For A6, or A5 folded once. */
    public static final Envelope C6 = new Envelope("c6", 459.21, 323.15);
    /** For A4 folded twice. */
    public static final Envelope DL = new Envelope("dl", 623.62, 311.81);
    /** The American business envelope, 4⅛ by 9½ inches. */
    public static final Envelope NO_10 = new Envelope("no-10", 684, 297);

    private static final List<Envelope> ALL = List.of(C6, DL, NO_10);
    /** Below it sorting machines print their codes: five eighths of an inch. */
    private static final double CODES = 45;
    private static final double EDGE = 26;

    public static List<Envelope> all() {
        return ALL;
    }

    public static Optional<Envelope> named(String name) {
        return ALL.stream().filter(envelope -> envelope.name().equals(name)).findFirst();
    }

    /** The envelope as paper for the recipient's address: right of the middle, in the lower half. */
    public Sheet recipient() {
        return new Sheet(name, width, height, 0.42 * height, EDGE, CODES, 0.42 * width, 6.2, 21.5);
    }

    /** The envelope as paper for the sender's address: smaller, in the top left corner. */
    public Sheet sender() {
        return new Sheet(name, width, height, EDGE, 0.5 * width, 0.62 * height, EDGE, 4.2, 14.5);
    }

    /**
     * Both addresses on one face.
     *
     * @param recipient written on {@link #recipient}
     * @param sender    written on {@link #sender}; null where no sender is to be seen
     */
    public Page addressed(Page recipient, Page sender) {
        List<Line> lines = new ArrayList<>();
        int paragraphs = 0;
        if (sender != null) {
            lines.addAll(sender.lines());
            paragraphs = 1 + sender.lines().stream().mapToInt(Line::paragraph).max().orElse(0);
        }
        for (Line line : recipient.lines()) {
            // Numbered on, so that the last of one address and the first of the other are not read as one.
            lines.add(new Line(line.role(), paragraphs + line.paragraph(), line.baseline(), line.words()));
        }
        return new Page(1, recipient(), recipient.xHeight(), lines);
    }
}
