package org.longhand.maker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets pairs of letters closer or wider by the shape of the paper between them. The gap of a pair is the mean over
 * heights of the distance from the left letter's ink to the right one's, each capped, so that a wide hollow counts
 * little more than a narrow one. The usual gap is that of the pairs which make up most of a text.
 */
final class Kerning {

    private static final double BAND = 0.1;
    private static final double LOWEST = -0.5;
    private static final int BANDS = 24;
    private static final double CAP = 0.75;
    private static final double LEAST = 0.04;
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String LEFTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ\u2018\u201c\"'(";
    private static final String RIGHTS = ".,!?\u2019\u201d\"';:)";

    private record Sides(double[] left, double[] right, double advance) {}

    private Kerning() {}

    static Map<String, Float> of(Map<String, List<Draft>> drafts, boolean joined) {
        Map<String, Sides> sides = new HashMap<>();
        drafts.forEach((character, forms) -> sides.put(character, sides(forms.get(0))));
        double usual = 0;
        String frequent = "etaoinshrdlcu";
        for (String a : frequent.split("")) {
            for (String b : frequent.split("")) {
                usual += gap(sides.get(a), sides.get(b)) / (frequent.length() * frequent.length());
            }
        }
        Map<String, Float> kerning = new TreeMap<>();
        for (String a : (LEFTS + SMALL).split("")) {
            for (String b : (SMALL + RIGHTS).split("")) {
                boolean bothSmall = SMALL.contains(a) && SMALL.contains(b);
                if (!(bothSmall && joined)) {
                    put(kerning, a + b, correction(sides.get(a), sides.get(b), usual, bothSmall));
                }
            }
        }
        return kerning;
    }

    private static void put(Map<String, Float> kerning, String pair, double correction) {
        if (Math.abs(correction) >= LEAST) {
            kerning.put(pair, (float) correction);
        }
    }

    private static double correction(Sides a, Sides b, double usual, boolean bothSmall) {
        double wanted = (bothSmall ? 0.55 : 0.6) * (usual - gap(a, b));
        double room = nearest(a, b) - 0.1;
        double limit = bothSmall ? 0.14 : 0.3;
        double closer = Math.max(wanted, Math.max(-limit, Math.min(0, -room)));
        return Math.min(limit, closer);
    }

    private static double gap(Sides a, Sides b) {
        double nearest = nearest(a, b);
        double sum = 0;
        int bands = 0;
        for (int i = 0; i < BANDS; i++) {
            boolean inked = a.right[i] > -9 && b.left[i] < 9;
            double here = a.advance - a.right[i] + b.left[i];
            double y = LOWEST + i * BAND;
            if (y >= 0 && y <= 1) {
                sum += inked ? Math.min(here, nearest + CAP) : nearest + CAP;
                bands++;
            }
        }
        return 0.5 * sum / bands + 0.5 * nearest;
    }

    private static double nearest(Sides a, Sides b) {
        double nearest = CAP;
        for (int i = 0; i < BANDS; i++) {
            for (int j = Math.max(0, i - 1); j <= Math.min(BANDS - 1, i + 1); j++) {
                nearest = Math.min(nearest, a.advance - a.right[i] + b.left[j]);
            }
        }
        return nearest;
    }

    private static Sides sides(Draft draft) {
        double[] left = new double[BANDS];
        double[] right = new double[BANDS];
        java.util.Arrays.fill(left, 10);
        java.util.Arrays.fill(right, -10);
        draft.strokes().stream().flatMap(s -> StrokeMeasures.along(s).stream()).forEach(p -> {
            int from = (int) Math.floor((p[1] - p[2] / 2 - LOWEST) / BAND);
            int to = (int) Math.floor((p[1] + p[2] / 2 - LOWEST) / BAND);
            for (int i = Math.max(0, from); i <= Math.min(BANDS - 1, to); i++) {
                left[i] = Math.min(left[i], p[0] - p[2] / 2);
                right[i] = Math.max(right[i], p[0] + p[2] / 2);
            }
        });
        return new Sides(left, right, draft.advance());
    }
}
