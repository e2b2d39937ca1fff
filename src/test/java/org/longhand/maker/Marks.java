package org.longhand.maker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** A hand's accents, and where they stand over or under a letter. */
final class Marks {

    static final String COMMA_BELOW = "\u0326";
    static final String CEDILLA = "\u0327";
    static final String OGONEK = "\u0328";

    /** Where a letter carries its accents: middle of its top, middle of its foot, and the end of its foot. */
    private record Anchors(double topX, double top, double footX, double foot, double footEnd) {

        static Anchors of(List<PenStroke> letter) {
            StrokeMeasures.Box box = StrokeMeasures.box(letter);
            double[] high = span(letter, box.top() - 0.55, box.top());
            double[] low = span(letter, -0.15, 0.4);
            double foot = Math.max(box.bottom(), -0.15);
            return new Anchors(
                    (high[0] + high[1]) / 2, box.top(), (low[0] + low[1]) / 2, foot, span(letter, foot, foot + 0.1)[1]);
        }

        private static double[] span(List<PenStroke> letter, double from, double to) {
            double[] span = {Double.MAX_VALUE, -Double.MAX_VALUE};
            letter.stream()
                    .flatMap(stroke -> StrokeMeasures.along(stroke).stream())
                    .filter(p -> p[1] >= from && p[1] <= to)
                    .forEach(p -> {
                        span[0] = Math.min(span[0], p[0]);
                        span[1] = Math.max(span[1], p[0]);
                    });
            return span[0] > span[1] ? new double[] {0, 0} : span;
        }
    }

    private record Known(List<PenStroke> strokes, Anchors under) {}

    private final Map<String, Known> known = new HashMap<>();
    private final PenHold pen;

    Marks(PenHold pen) {
        this.pen = pen;
    }

    /**
     * Learns an accent from a letter that the font has; the first seen of each, for capitals and for small letters, is
     * kept.
     */
    void learn(String character, Draft draft) {
        String accent = Repertoire.accent(character);
        List<PenStroke> marks = only(accent, draft.marks());
        boolean turned = Repertoire.hasApostrophe(character) || character.equals("\u0123") || accent.equals(OGONEK);
        if (!accent.isEmpty()
                && !turned
                && !marks.isEmpty()
                && draft.bare().strokes().size() > 0) {
            known.putIfAbsent(
                    key(character, accent),
                    new Known(marks, Anchors.of(draft.bare().strokes())));
        }
    }

    /** A mark that stands alone in the font, such as the cedilla, under a letter. */
    void learn(String accent, List<PenStroke> strokes, Draft under) {
        for (String size : List.of("a", "A")) {
            StrokeMeasures.Box box = StrokeMeasures.box(strokes);
            Anchors anchors = Anchors.of(under.strokes());
            List<PenStroke> placed = StrokeMeasures.moved(
                    strokes, anchors.footX - (box.left() + box.right()) / 2, anchors.foot - box.top() + 0.02);
            known.putIfAbsent(key(size, accent), new Known(marked(placed), anchors));
        }
    }

    /** The accent of a character over or under a letter without it. */
    List<PenStroke> over(String character, Draft letter) {
        String accent = Repertoire.accent(character);
        Anchors anchors = Anchors.of(letter.strokes());
        if (Repertoire.hasApostrophe(character)) {
            return List.of(pen.through(
                    StrokeRole.MARK, shifted(rightOf(letter), anchors.top - 0.28, 0.02, 0.28, 0.03, 0.16, -0.06, 0)));
        }
        if (character.equals("\u0123")) {
            return List.of(pen.through(
                    StrokeRole.MARK,
                    shifted(
                            anchors.topX - pen.slant() * anchors.top,
                            anchors.top + 0.18,
                            0.1,
                            0.3,
                            -0.02,
                            0.2,
                            -0.02,
                            0.02)));
        }
        Optional<Known> mark = Optional.ofNullable(known.get(key(character, accent)))
                .or(() -> Optional.ofNullable(known.get(key("a", accent))))
                .or(() -> Optional.ofNullable(known.get(key("A", accent))));
        return mark.map(m -> move(m, accent, anchors)).orElseGet(() -> drawn(accent, anchors));
    }

    /** Those marks of a letter that can be this accent: an i with an ogonek has its dot too. */
    static List<PenStroke> only(String accent, List<PenStroke> marks) {
        return marks.stream()
                .filter(stroke -> StrokeMeasures.box(List.of(stroke)).top() < 0.4 == isUnder(accent))
                .toList();
    }

    static boolean isUnder(String accent) {
        return List.of(OGONEK, CEDILLA, COMMA_BELOW).contains(accent);
    }

    /** Accents of one form of a letter, moved to where they stand on another. */
    static List<PenStroke> carried(List<PenStroke> marks, String accent, Draft from, Draft to) {
        return move(new Known(marks, Anchors.of(from.strokes())), accent, Anchors.of(to.strokes()));
    }

    private static List<PenStroke> move(Known mark, String accent, Anchors to) {
        Anchors from = mark.under;
        return switch (accent) {
            case CEDILLA, COMMA_BELOW -> StrokeMeasures.moved(mark.strokes, to.footX - from.footX, to.foot - from.foot);
            default -> StrokeMeasures.moved(mark.strokes, to.topX - from.topX, to.top - from.top);
        };
    }

    private List<PenStroke> drawn(String accent, Anchors at) {
        double x = at.topX - pen.slant() * at.top;
        double y = at.top + 0.2;
        return switch (accent) {
            case "\u0304" -> List.of(pen.through(StrokeRole.MARK, shifted(x, y, -0.27, 0.06, 0.03, 0.09, 0.29, 0.08)));
            case "\u0306" -> List.of(pen.through(StrokeRole.MARK, shifted(x, y, -0.25, 0.24, -0.03, 0.02, 0.26, 0.26)));
            case "\u0307" -> List.of(dot(x, y + 0.06));
            case "\u030a" ->
                List.of(pen.through(
                        StrokeRole.MARK,
                        shifted(x, y, 0.02, 0.3, -0.13, 0.2, -0.09, 0.04, 0.06, 0.02, 0.13, 0.16, 0.02, 0.3)));
            case "\u030b" ->
                List.of(
                        pen.through(StrokeRole.MARK, shifted(x, y, -0.02, 0.32, -0.2, 0.02)),
                        pen.through(StrokeRole.MARK, shifted(x, y, 0.27, 0.33, 0.06, 0.02)));
            case "\u030c" ->
                List.of(
                        pen.through(StrokeRole.MARK, shifted(x, y, -0.22, 0.28, -0.1, 0.12, 0, 0.03)),
                        pen.through(StrokeRole.MARK, shifted(x, y, 0, 0.03, 0.14, 0.18, 0.27, 0.29)));
            case COMMA_BELOW ->
                List.of(pen.through(
                        StrokeRole.MARK, shifted(at.footX, at.foot, 0.06, -0.2, 0.07, -0.32, -0.06, -0.48)));
            case OGONEK ->
                List.of(pen.through(
                        StrokeRole.MARK,
                        shifted(at.footEnd, at.foot, 0, 0.02, -0.13, -0.17, -0.06, -0.34, 0.13, -0.31)));
            default -> throw new IllegalArgumentException("no rule for the accent " + accent);
        };
    }

    PenStroke dot(double x, double y) {
        return pen.through(StrokeRole.DOT, x - 0.015, y, x + 0.015, y);
    }

    /** Where something stands at the right of a tall letter's upper half, before the slant. */
    private double rightOf(Draft letter) {
        double top = StrokeMeasures.box(letter.strokes()).top();
        double right = letter.strokes().stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .filter(p -> p[1] > top - 0.5)
                .mapToDouble(p -> p[0] - pen.slant() * p[1])
                .max()
                .orElseThrow();
        return right + 0.22 + pen.width();
    }

    private static String key(String character, String accent) {
        return (Character.isUpperCase(character.codePointAt(0)) ? "A" : "a") + accent;
    }

    static List<PenStroke> marked(List<PenStroke> strokes) {
        return strokes.stream()
                .map(s -> new PenStroke(s.points(), s.widths(), Roles.mark(s)))
                .toList();
    }

    private static double[] shifted(double x, double y, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            points[i] += x;
            points[i + 1] += y;
        }
        return points;
    }
}
