package org.longhand.hand.form;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.PenStroke;

/** A hand's forms, each made ready when it is first asked for. Safe to share between threads. */
public final class PreparedForms {

    private static final int DIRECT = 0x250;
    private static final String USUAL = "abcdefghijklmnopqrstuvwxyz";

    private final Hand hand;
    private final AtomicReferenceArray<PreparedForm[]> direct = new AtomicReferenceArray<>(DIRECT);
    private final ConcurrentHashMap<String, PreparedForm[]> others = new ConcurrentHashMap<>();
    private final float[][] kerning = new float[DIRECT][];
    /** The hand's usual line width, in x-heights, and the spread of its widths about it (coefficient of variation). */
    public final float meanWidth;

    public final float widthSpread;
    /** Mean advance of its small letters, in x-heights. */
    public final float breadth;

    public PreparedForms(Hand hand) {
        this.hand = hand;
        hand.kerning().forEach((pair, distance) -> {
            if (pair.length() == 2 && pair.charAt(0) < DIRECT && pair.charAt(1) < DIRECT) {
                if (kerning[pair.charAt(0)] == null) {
                    kerning[pair.charAt(0)] = new float[DIRECT];
                }
                kerning[pair.charAt(0)][pair.charAt(1)] = distance;
            }
        });
        double[] sums = new double[3];
        double advances = 0;
        int letters = 0;
        for (int i = 0; i < USUAL.length(); i++) {
            for (GlyphForm form : hand.forms().getOrDefault(USUAL.substring(i, i + 1), List.of())) {
                form.strokes().forEach(stroke -> addWidths(stroke, sums));
                advances += form.advance();
                letters++;
            }
        }
        breadth = letters > 0 ? (float) (advances / letters) : 1;
        double mean = sums[0] > 0 ? sums[1] / sums[0] : 0.12;
        meanWidth = (float) mean;
        widthSpread = sums[0] > 0 ? (float) (Math.sqrt(Math.max(0, sums[2] / sums[0] - mean * mean)) / mean) : 0;
    }

    public Hand hand() {
        return hand;
    }

    /** The ways in which the hand writes a grapheme, or null where it cannot. Not to be modified. */
    public PreparedForm[] of(String grapheme) {
        boolean single = grapheme.length() == 1 && grapheme.charAt(0) < DIRECT;
        PreparedForm[] known = single ? direct.get(grapheme.charAt(0)) : others.get(grapheme);
        if (known != null) {
            return known;
        }
        List<GlyphForm> forms = hand.forms().get(grapheme);
        if (forms == null || forms.isEmpty()) {
            return null;
        }
        PreparedForm[] made = forms.stream().map(PreparedForm::new).toArray(PreparedForm[]::new);
        if (single) {
            direct.set(grapheme.charAt(0), made);
        } else {
            others.put(grapheme, made);
        }
        return made;
    }

    /** How much closer (negative) or further apart two neighbours stand than their advances say, in x-heights. */
    public float kerning(String first, String second) {
        if (first.length() == 1 && second.length() == 1 && first.charAt(0) < DIRECT && second.charAt(0) < DIRECT) {
            float[] row = kerning[first.charAt(0)];
            return row == null ? 0 : row[second.charAt(0)];
        }
        return hand.kerning().getOrDefault(first + second, 0f);
    }

    private static void addWidths(PenStroke stroke, double[] sums) {
        for (int s = 0; s < stroke.segments(); s++) {
            double length = Beziers.length(stroke.points(), 6 * s);
            double width = (stroke.widths()[s] + stroke.widths()[s + 1]) / 2;
            sums[0] += length;
            sums[1] += length * width;
            sums[2] += length * width * width;
        }
    }
}
