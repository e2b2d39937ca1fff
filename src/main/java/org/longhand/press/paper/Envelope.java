package org.longhand.press.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;

/**
 * An envelope, and where on it one writes. Each address is written as a page of its own, on {@link #recipient} and on
 * {@link #sender}; {@link #addressed} lays both on one face, which prints like any page. The sender may stand on the
 * {@link #flap} instead, which is the page of the other side.
 *
 * @param name in the API, such as {@code c6}
 * @param title as it is sold
 * @param width in points
 * @param height in points
 */
public record Envelope(String name, String title, double width, double height) {

    /** 114 by 162 mm: for A6, or A5 folded once. */
    public static final Envelope C6 = new Envelope("c6", "C6", 459.21, 323.15);
    /** 110 by 220 mm: for A4 folded twice. */
    public static final Envelope DL = new Envelope("dl", "DL", 623.62, 311.81);
    /** 162 by 229 mm: for A5, or A4 folded once. */
    public static final Envelope C5 = new Envelope("c5", "C5", 649.13, 459.21);
    /** The American business envelope, 4⅛ by 9½ inches. */
    public static final Envelope NO_10 = new Envelope("no-10", "US #10", 684, 297);
    /** The American private envelope, 3⅞ by 7½ inches. */
    public static final Envelope MONARCH = new Envelope("monarch", "Monarch", 540, 279);

    private static final List<Envelope> ALL = List.of(C6, DL, C5, NO_10, MONARCH);
    /** Below it sorting machines print their codes: five eighths of an inch. */
    private static final double CODES = 45;

    private static final double EDGE = 26;

    public static List<Envelope> all() {
        return ALL;
    }

    public static Optional<Envelope> named(String name) {
        return ALL.stream().filter(envelope -> envelope.name().equals(name)).findFirst();
    }

    /** The one that a letter on that paper goes into, folded as one folds it. */
    public static Envelope of(Sheet paper) {
        return switch (paper.name()) {
            case "a4" -> DL;
            case "letter" -> NO_10;
            case "monarch" -> MONARCH;
            case "folded-card" -> C5;
            default -> C6;
        };
    }

    /**
     * The envelope as paper for the recipient's address: right of the middle, in the lower half, clear of the stamp.
     */
    public Sheet recipient() {
        return new Sheet(name, width, height, 0.42 * height, EDGE, CODES, 0.42 * width, 6.2, 21.5);
    }

    /** The envelope as paper for the sender's address: smaller, in the top left corner. */
    public Sheet sender() {
        return new Sheet(name, width, height, EDGE, 0.5 * width, 0.62 * height, EDGE, 4.2, 14.5);
    }

    /** The envelope's back as paper for the sender's address: on the flap. */
    public Sheet flap() {
        return new Sheet(name, width, height, EDGE, 0.25 * width, 0.62 * height, 0.36 * width, 4.2, 14.5);
    }

    /**
     * Both addresses on one face.
     *
     * @param recipient written on {@link #recipient}
     * @param sender written on {@link #sender}; null where no sender is to be seen
     */
    public Page addressed(Page recipient, Page sender) {
        List<Line> lines = new ArrayList<>();
        int paragraphs = 0;
        if (sender != null) {
            lines.addAll(sender.lines());
            paragraphs =
                    1 + sender.lines().stream().mapToInt(Line::paragraph).max().orElse(0);
        }
        for (Line line : recipient.lines()) {
            // Numbered on, so that the last of one address and the first of the other are not read as one.
            lines.add(
                    new Line(line.role(), paragraphs + line.paragraph(), line.baseline(), line.slope(), line.words()));
        }
        return new Page(1, recipient(), recipient.xHeight(), lines);
    }
}
