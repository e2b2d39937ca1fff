package org.longhand.maker;

import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** A form in the making. Units as in {@link PenStroke}. */
record Draft(double advance, List<PenStroke> strokes) {

    Draft {
        strokes = List.copyOf(strokes);
    }

    /** The letter without dots and accents. */
    Draft bare() {
        return new Draft(
                advance,
                strokes.stream()
                        .filter(s -> s.role() != StrokeRole.DOT && s.role() != StrokeRole.MARK)
                        .toList());
    }

    List<PenStroke> marks() {
        return strokes.stream()
                .filter(s -> s.role() == StrokeRole.DOT || s.role() == StrokeRole.MARK)
                .toList();
    }

    Draft with(List<PenStroke> more) {
        return new Draft(
                advance,
                java.util.stream.Stream.concat(strokes.stream(), more.stream()).toList());
    }
}
