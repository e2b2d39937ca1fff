package org.longhand.maker;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;
import org.longhand.maker.CurveFitter.Curve;
import org.longhand.maker.Trail.Sample;

/** Turns filled outlines of one font into pen strokes, at a resolution that suits the width of its line. */
final class GlyphTracer {

    private static final double LINE = 22;
    private static final double[] LOSSES = {0.28, 0.21, 0.16, 0.12, 0.09, 0.07, 0.055, 0.042, 0.032, 0.024, 0.018};
    private static final double GOOD = 0.93;
    /** InkMask with edges so rough that no curve covers it better needs its nodes. */
    private static final double ROUGH = 0.92;

    private static final double POOR = 0.88;
    private static final double ROUND = 0.9;
    /** What must stay when nodes are taken out, or all there was of it, where that was well enough. */
    private static final double SIMPLE = 0.9235;

    private static final double WELL = 0.919;
    /** How much may be lost where there was less than that, and down to what. */
    private static final double SPENT = 0.012;

    private static final double ROUGHEST = 0.895;
    /** From here on moving the nodes does more than adding some. */
    private static final double FAIR = 0.9;

    private final double scale;
    private final double xHeight;
    private final double strokeWidth;

    /**
     * @param strokeWidth usual width of the font's line, in its units
     * @param xHeight of the font, in its units
     */
    GlyphTracer(double strokeWidth, double xHeight) {
        this.scale = LINE / strokeWidth;
        this.xHeight = xHeight;
        this.strokeWidth = LINE;
    }

    /** Pixels of a font unit. */
    double scale() {
        return scale;
    }

    /** The strokes of an outline in font units, in x-heights; their order, direction and role are still open. */
    List<PenStroke> trace(Shape outline) {
        return trace(outline, 1);
    }

    /**
     * @param enough overlap that need not be passed where fewer nodes do: the line of a pen, not each roughness of the
     *     ink's edge
     */
    List<PenStroke> trace(Shape outline, double enough) {
        InkMask ink = InkMask.fill(outline, scale);
        List<PenStroke> strokes = new ArrayList<>();
        for (InkMask piece : ink.pieces((int) (0.2 * strokeWidth * strokeWidth))) {
            best(piece, enough).stream().filter(this::isDrawn).forEach(curve -> strokes.add(stroke(curve, ink)));
        }
        return strokes;
    }

    /** A hair that an outline's own mistake left is thinner than any pen. */
    private boolean isDrawn(Curve curve) {
        return Arrays.stream(curve.widths()).average().orElse(0) > 0.15 * strokeWidth;
    }

    private List<Curve> best(InkMask piece, double enough) {
        List<Trail> trails = StrokeTracer.trace(piece, strokeWidth);
        List<List<Curve>> fits = new ArrayList<>();
        List<Double> overlaps = new ArrayList<>();
        for (double loss : LOSSES) {
            fits.add(trails.stream()
                    .map(trail -> CurveFitter.fit(trail, loss, strokeWidth))
                    .toList());
            overlaps.add(overlap(piece, fits.get(fits.size() - 1)));
            if (overlaps.get(overlaps.size() - 1) >= GOOD) {
                break;
            }
        }
        double most = Collections.max(overlaps);
        double fair = Math.min(FAIR, most - (most < ROUGH ? 0.003 : 0.035));
        int first = (int) overlaps.stream().takeWhile(overlap -> overlap < fair).count();
        List<Curve> best = fits.get(first);
        double overlap = overlaps.get(first);
        if (trails.size() <= 1 && trails.stream().noneMatch(Trail::closed)) {
            List<Curve> blot = List.of(blot(piece));
            best = overlap(piece, blot) > Math.min(overlap, Math.max(overlap - 0.02, ROUND)) ? blot : best;
        }
        best = Polish.polish(piece, best, GOOD, strokeWidth);
        if (overlap(piece, best) < POOR) {
            List<Curve> finest = Polish.polish(piece, finest(trails), GOOD, strokeWidth);
            best = overlap(piece, finest) > overlap(piece, best) ? finest : best;
        }
        double reached = overlap(piece, best);
        return Simplify.simplify(piece, best, Math.min(enough, stays(reached)), strokeWidth);
    }

    private static double stays(double reached) {
        return reached >= WELL ? Math.min(reached, SIMPLE) : Math.max(Math.min(reached, ROUGHEST), reached - SPENT);
    }

    private List<Curve> finest(List<Trail> trails) {
        return trails.stream()
                .map(trail -> CurveFitter.fit(trail, LOSSES[LOSSES.length - 1], strokeWidth))
                .toList();
    }

    private static double overlap(InkMask piece, List<Curve> curves) {
        InkMask drawn = piece.blank();
        Redraw.curves(drawn, curves);
        return piece.overlap(drawn);
    }

    /** The short thick stroke with the same area and second moments as a dot of ink. */
    private static Curve blot(InkMask ink) {
        double[] sum = new double[6];
        for (int y = 0; y < ink.height; y++) {
            for (int x = 0; x < ink.width; x++) {
                if (ink.at(x, y)) {
                    double[] terms = {1, x, y, (double) x * x, (double) x * y, (double) y * y};
                    for (int i = 0; i < 6; i++) {
                        sum[i] += terms[i];
                    }
                }
            }
        }
        double x = sum[1] / sum[0];
        double y = sum[2] / sum[0];
        double xx = sum[3] / sum[0] - x * x;
        double xy = sum[4] / sum[0] - x * y;
        double yy = sum[5] / sum[0] - y * y;
        double root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        double along = 2 * Math.sqrt((xx + yy) / 2 + root);
        double across = 2 * Math.sqrt(Math.max(0.1, (xx + yy) / 2 - root));
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        double half = Math.max(1.2, along - across);
        double dx = half * Math.cos(angle);
        double dy = half * Math.sin(angle);
        double width = 2 * across * 0.98;
        return new Curve(
                new double[] {x - dx, y - dy, x - dx / 3, y - dy / 3, x + dx / 3, y + dy / 3, x + dx, y + dy},
                new double[] {width, width});
    }

    private PenStroke stroke(Curve curve, InkMask ink) {
        float[] points = new float[curve.points().length];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = (float) ((curve.points()[i] + ink.left) / scale / xHeight);
            points[i + 1] = (float) ((ink.top - curve.points()[i + 1]) / scale / xHeight);
        }
        float[] widths = new float[curve.widths().length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (curve.widths()[i] / scale / xHeight);
        }
        return new PenStroke(points, widths, StrokeRole.BODY);
    }

    /** Middle width of the line in some outlines, in the units that they are in; the grid has so many pixels a unit. */
    static double strokeWidth(List<? extends Shape> outlines, double scale) {
        List<Double> widths = new ArrayList<>();
        for (Shape outline : outlines) {
            for (InkMask piece : InkMask.fill(outline, scale).pieces(50)) {
                StrokeTracer.trace(piece, 12).stream()
                        .flatMap(trail -> trail.samples().stream())
                        .filter(s -> s.trust() == 1)
                        .map(Sample::width)
                        .forEach(widths::add);
            }
        }
        widths.sort(null);
        return widths.get(widths.size() / 2) / scale;
    }
}
