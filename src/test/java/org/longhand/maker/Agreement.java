package org.longhand.maker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;

/**
 * How well a hand's forms, drawn again at their widths, cover the glyphs of the font that they were traced from.
 *
 * @param overlaps intersection over union, by character and number of its form
 */
record Agreement(Map<String, Double> overlaps) {

    static Agreement of(HandSpec spec, Hand hand) {
        Map<String, Double> overlaps = new TreeMap<>();
        try (FontSource font = FontSource.read(spec.font())) {
            double xHeight = FontMeasures.xHeight(font);
            double scale = new GlyphTracer(FontMeasures.strokeWidth(font), xHeight).scale();
            for (Map.Entry<String, List<GlyphForm>> entry : hand.forms().entrySet()) {
                if (spec.barred().contains(entry.getKey())) {
                    continue;
                }
                List<Integer> glyphs = HandMaker.glyphs(spec, font, entry.getKey());
                for (int i = 0; i < glyphs.size(); i++) {
                    if (!font.outline(glyphs.get(i)).getBounds2D().isEmpty()) {
                        InkMask ink = InkMask.fill(font.outline(glyphs.get(i)), scale);
                        InkMask drawn = ink.blank();
                        Redraw.strokes(drawn, entry.getValue().get(i).strokes(), xHeight);
                        overlaps.put(entry.getKey() + i, ink.overlap(drawn));
                    }
                }
            }
        }
        return new Agreement(overlaps);
    }

    double least() {
        return overlaps.values().stream().min(Double::compare).orElseThrow();
    }

    double middle() {
        return overlaps.values().stream()
                .sorted()
                .skip(overlaps.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The forms that agree less, with how much they do. */
    String below(double limit) {
        return overlaps.entrySet().stream()
                .filter(e -> e.getValue() < limit)
                .map(e -> String.format("%s=%.2f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(" "));
    }
}
