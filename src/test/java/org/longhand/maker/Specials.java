package org.longhand.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** Letters and signs that a font may lack and that are no letter with an accent: put together from others, or drawn. */
final class Specials {

    private final Map<String, List<Draft>> forms;
    private final PenHold pen;
    private final Marks marks;

    Specials(Map<String, List<Draft>> forms, PenHold pen, Marks marks) {
        this.forms = forms;
        this.pen = pen;
        this.marks = marks;
    }

    /** Forms of a character, one for each form of the letter that it is most like. */
    List<Draft> draw(String character) {
        return switch (character) {
            case "\u0131" -> each("i", Draft::bare);
            case "\u0237" -> each("j", Draft::bare);
            case "\u0110", "\u00d0" -> each("D", d -> barred(d, 0.2, 0.52, 0.32, StrokeRole.BODY));
            case "\u0111" -> each("d", d -> barred(d, 0.72, 0.8, 0.3, StrokeRole.CROSSBAR));
            case "\u0126" -> each("H", d -> barred(d, 0.5, 0.74, 0.5, StrokeRole.BODY));
            case "\u0127" -> each("h", d -> barred(d, 0.22, 0.78, 0.3, StrokeRole.CROSSBAR));
            case "\u0166" -> each("T", d -> barred(d, 0.5, 0.48, 0.32, StrokeRole.BODY));
            case "\u0167" -> each("t", d -> barred(d, 0.5, 0.32, 0.27, StrokeRole.CROSSBAR));
            case "\u0132" -> pair("I", "J");
            case "\u0133" -> pair("i", "j");
            case "\u0138" -> each("k", this::short_);
            case "\u013f" -> each("L", d -> dotted(d, 0.45));
            case "\u0140" -> each("l", d -> dotted(d, 0.5));
            case "\u0149" -> pair("\u2019", "n");
            case "\u014a" -> each("N", this::tailed);
            case "\u014b" -> each("n", this::tailed);
            case "\u017f" -> each("f", this::withoutBar);
            case "\u00d7" -> List.of(cross());
            case "\u00af" -> List.of(new Draft(0.8, List.of(pen.through(StrokeRole.BODY, 0.1, 1.45, 0.65, 1.47))));
            case "\u2010", "\u2011" -> forms.get("-");
            case "\u2212" -> forms.get("\u2013");
            case "\u02bc", "\u2032" -> forms.get("\u2019");
            case "\u2033" -> pair("\u2019", "\u2019");
            case "\u2039" ->
                List.of(new Draft(
                        0.6,
                        List.of(
                                pen.through(StrokeRole.BODY, 0.45, 0.75, 0.12, 0.42),
                                pen.through(StrokeRole.BODY, 0.12, 0.42, 0.46, 0.1))));
            case "\u203a" ->
                List.of(new Draft(
                        0.6,
                        List.of(
                                pen.through(StrokeRole.BODY, 0.12, 0.75, 0.45, 0.42),
                                pen.through(StrokeRole.BODY, 0.45, 0.42, 0.12, 0.1))));
            case "\u2022" -> List.of(new Draft(0.7, List.of(bullet())));
            case "\u20ac" ->
                each("C", d -> barred(barred(d, 0.12, 0.6, 0.3, StrokeRole.BODY), 0.12, 0.4, 0.28, StrokeRole.BODY));
            default -> throw new IllegalArgumentException("no rule for " + character);
        };
    }

    private List<Draft> each(String letter, java.util.function.UnaryOperator<Draft> change) {
        return forms.get(letter).stream().map(change).toList();
    }

    private List<Draft> pair(String first, String second) {
        List<Draft> pairs = new ArrayList<>();
        List<Draft> firsts = forms.get(first);
        List<Draft> seconds = forms.get(second);
        for (int i = 0; i < Math.min(firsts.size(), seconds.size()); i++) {
            Draft a = firsts.get(i);
            Draft b = seconds.get(i);
            pairs.add(new Draft(
                    a.advance() + b.advance(),
                    PenOrder.sorted(a.with(StrokeMeasures.moved(b.strokes(), a.advance(), 0))
                            .strokes())));
        }
        return pairs;
    }

    /** A bar through a letter at shares of its width and height. */
    private Draft barred(Draft draft, double across, double up, double half, StrokeRole role) {
        StrokeMeasures.Box box = StrokeMeasures.box(draft.strokes());
        double bottom = Math.max(0, box.bottom());
        double y = bottom + up * (box.top() - bottom);
        double[] here = {Double.MAX_VALUE, -Double.MAX_VALUE};
        draft.strokes().stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .filter(p -> Math.abs(p[1] - y) < 0.12)
                .forEach(p -> {
                    here[0] = Math.min(here[0], p[0]);
                    here[1] = Math.max(here[1], p[0]);
                });
        double x = here[0] + across * (here[1] - here[0]) - pen.slant() * y;
        return draft.with(List.of(pen.through(role, x - half, y - 0.02, x, y + 0.01, x + half, y + 0.03)));
    }

    private Draft dotted(Draft draft, double up) {
        StrokeMeasures.Box box = StrokeMeasures.box(draft.strokes());
        double y = up * box.top();
        double right = draft.strokes().stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .filter(p -> Math.abs(p[1] - y) < 0.2)
                .mapToDouble(p -> p[0] + p[2] / 2)
                .max()
                .orElse(box.right());
        double x = right + 0.16 + pen.width() / 2;
        return new Draft(
                Math.max(draft.advance(), x + 0.22),
                draft.with(List.of(marks.dot(x - pen.slant() * y, y))).strokes());
    }

    /** A k no taller than an x. */
    private Draft short_(Draft draft) {
        double top = StrokeMeasures.box(draft.strokes()).top();
        return new Draft(draft.advance(), StrokeMeasures.mapped(draft.strokes(), p -> {
            double y = p[1] <= 0.6 ? p[1] : 0.6 + (p[1] - 0.6) * 0.42 / (top - 0.6);
            return new double[] {p[0] - pen.slant() * (p[1] - y), y};
        }));
    }

    /** The tail of a j, from the foot of the last stem. */
    private Draft tailed(Draft draft) {
        double right = draft.strokes().stream()
                .flatMap(s -> StrokeMeasures.along(s).stream())
                .filter(p -> p[1] > 0.25 && p[1] < 0.5)
                .mapToDouble(p -> p[0] - pen.slant() * p[1])
                .max()
                .orElseThrow();
        return draft.with(List.of(pen.through(
                StrokeRole.BODY,
                right,
                0.4,
                right - 0.02,
                0,
                right - 0.09,
                -0.38,
                right - 0.3,
                -0.52,
                right - 0.48,
                -0.4)));
    }

    private Draft withoutBar(Draft draft) {
        boolean crossed = draft.strokes().stream().anyMatch(s -> s.role() == StrokeRole.CROSSBAR);
        return crossed
                ? new Draft(
                        draft.advance(),
                        draft.strokes().stream()
                                .filter(s -> s.role() != StrokeRole.CROSSBAR)
                                .toList())
                : draft;
    }

    private Draft cross() {
        return new Draft(
                0.9,
                List.of(
                        pen.through(StrokeRole.BODY, 0.15, 0.78, 0.7, 0.18),
                        pen.through(StrokeRole.BODY, 0.7, 0.8, 0.14, 0.16)));
    }

    private PenStroke bullet() {
        PenStroke dot = marks.dot(0.3, 0.5);
        return new PenStroke(
                dot.points(), new float[] {(float) (1.8 * pen.width()), (float) (1.8 * pen.width())}, StrokeRole.BODY);
    }
}
