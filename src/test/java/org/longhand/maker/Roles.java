package org.longhand.maker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** Says what each stroke is to its letter. */
final class Roles {

    private static final String CROSSED = "tf\u0167\u0165\u0163\u021b";

    private Roles() {}

    static PenStroke of(String character, PenStroke stroke, List<PenStroke> letter) {
        return new PenStroke(stroke.points(), stroke.widths(), role(character, stroke, letter));
    }

    private static StrokeRole role(String character, PenStroke stroke, List<PenStroke> letter) {
        if (!Character.isLetter(character.codePointAt(0)) || letter.size() == 1) {
            return StrokeRole.BODY;
        }
        StrokeMeasures.Box box = StrokeMeasures.box(List.of(stroke));
        List<PenStroke> body = body(letter);
        if (!body.contains(stroke)) {
            StrokeMeasures.Box bodyBox = StrokeMeasures.box(body);
            boolean above = box.bottom() > bodyBox.top() - 0.15;
            boolean below = box.top() < bodyBox.bottom() + 0.15;
            return isMarked(character) && (above || below) ? mark(stroke) : StrokeRole.BODY;
        }
        String base = Normalizer.normalize(character, Normalizer.Form.NFD).substring(0, 1);
        double width = box.right() - box.left();
        boolean flat = width > 1.4 * (box.top() - box.bottom()) && StrokeMeasures.length(stroke) < 1.6 * width;
        return CROSSED.contains(base) && flat && box.bottom() > 0.35 ? StrokeRole.CROSSBAR : StrokeRole.BODY;
    }

    /** Other letters may have a bar or a bow that hangs in the air. */
    private static boolean isMarked(String character) {
        return "ij\u0133".contains(character) || !Repertoire.accent(character).isEmpty();
    }

    /** A stroke that is known to be an accent or a dot of a letter. */
    static StrokeRole mark(PenStroke stroke) {
        StrokeMeasures.Box box = StrokeMeasures.box(List.of(stroke));
        return Math.max(box.right() - box.left(), box.top() - box.bottom()) < 0.24 ? StrokeRole.DOT : StrokeRole.MARK;
    }

    /** The longest stroke and all that hang together with it. */
    private static List<PenStroke> body(List<PenStroke> letter) {
        List<PenStroke> body = new ArrayList<>();
        body.add(letter.stream()
                .max(Comparator.comparingDouble(StrokeMeasures::length))
                .orElseThrow());
        for (int i = 0; i < body.size(); i++) {
            PenStroke inside = body.get(i);
            letter.stream()
                    .filter(s -> !body.contains(s) && StrokeMeasures.touch(s, inside))
                    .toList()
                    .forEach(body::add);
        }
        return body;
    }
}
