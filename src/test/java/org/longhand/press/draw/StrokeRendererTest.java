package org.longhand.press.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Page;
import org.longhand.press.WrittenPages;
import org.longhand.press.paper.Sheets;

class StrokeRendererTest {

    /** One path of one pen: points of its outline's middle, in units, and its width. */
    private record Piece(int rgb, int width, List<String> commands, List<double[]> middle) {}

    private static final class Recorder implements Canvas {

        private final List<Piece> pieces = new ArrayList<>();
        private int rgb;
        private int width;
        private int x;
        private int y;

        @Override
        public void pen(int newRgb, int newWidth) {
            rgb = newRgb;
            width = newWidth;
        }

        @Override
        public void moveTo(int toX, int toY) {
            pieces.add(new Piece(rgb, width, new ArrayList<>(), new ArrayList<>()));
            at(toX, toY);
        }

        @Override
        public void lineTo(int toX, int toY) {
            last().commands().add("l");
            curve(x, y, toX, toY, toX, toY);
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int toX, int toY) {
            last().commands().add("c");
            curve(x1, y1, x2, y2, toX, toY);
        }

        private Piece last() {
            return pieces.get(pieces.size() - 1);
        }

        private void curve(int x1, int y1, int x2, int y2, int toX, int toY) {
            for (int i = 0; i <= 40; i++) {
                double t = i / 40.0;
                double s = 1 - t;
                last().middle().add(new double[] {
                    s * s * s * x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                    s * s * s * y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY
                });
            }
            at(toX, toY);
        }

        private void at(int toX, int toY) {
            x = toX;
            y = toY;
            last().middle().add(new double[] {x, y});
        }
    }

    @Test
    void aStraightSegmentIsALine() {
        List<Piece> pieces = trace(Detail.FINE, new float[] {10, 20, 13, 20, 17, 20, 20, 20}, even(1, 1));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).commands()).containsExactly("l");
        assertThat(pieces.get(0).width()).isEqualTo(10);
    }

    @Test
    void segmentsOfOneWidthAreOnePiece() {
        List<Piece> pieces = trace(Detail.FINE, arc(3, Math.PI), even(3, 0.8f));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).commands()).containsExactly("c", "c", "c");
    }

    @Test
    void aSegmentThatSwellsLittleStaysWhole() {
        assertThat(trace(Detail.FINE, arc(1, Math.PI / 2), new float[] {0.6f, 1})
                        .get(0)
                        .commands())
                .containsExactly("c");
        assertThat(trace(Detail.FINE, arc(1, Math.PI / 2), new float[] {0.3f, 1.4f}))
                .hasSize(2);
    }

    @Test
    void aBulgeThatOneHandleCannotLeadKeepsBoth() {
        List<Piece> pieces = trace(Detail.FINE, new float[] {10, 20, 10.5f, 12, 19.5f, 12, 20, 20}, even(1, 0.8f));

        assertThat(pieces.get(0).commands()).containsExactly("c");
        assertThat(pieces.get(0).middle().stream()
                        .mapToDouble(point -> point[1])
                        .min()
                        .orElseThrow())
                .isBetween(138.0, 146.0);
    }

    @Test
    void aCornerStaysSharp() {
        float[] points = {10, 10, 12, 10, 18, 10, 20, 10, 20, 12, 20, 18, 20, 20};
        List<Piece> pieces = trace(Detail.FINE, points, even(2, 0.8f));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).commands()).containsExactly("l", "l");
        assertThat(pieces.get(0).middle()).anySatisfy(point -> assertThat(point).containsExactly(200, 100));
    }

    @Test
    void aStrokeThatSwellsIsCutWhereItMust() {
        float[] widths = {0.4f, 0.5f, 0.8f, 1.2f, 0.9f, 0.6f, 0.3f};
        List<Piece> pieces = trace(Detail.FINE, arc(6, Math.PI), widths);

        assertThat(pieces.size()).isBetween(4, 8);
        assertThat(pieces)
                .extracting(Piece::width)
                .allSatisfy(width -> assertThat(width).isBetween(3, 12));
        for (int i = 1; i < pieces.size(); i++) {
            List<double[]> before = pieces.get(i - 1).middle();
            assertThat(pieces.get(i).middle().get(0)).isEqualTo(before.get(before.size() - 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void inkStaysNearItsStroke(Detail detail) {
        double unit = detail.unitsPerPoint();
        // Rounding to the grid moves a node by 0.71 units, a handle's part of the curve by less.
        double near = (detail.tolerance() + 1.5) / unit;
        for (int seed = 1; seed <= 10; seed++) {
            Page page = WrittenPages.body(Sheets.A5, seed, "Nobody here knows what it was")
                    .get(0);
            for (Glyph glyph : page.lines().get(0).words().get(2).glyphs()) {
                for (InkStroke stroke : glyph.strokes()) {
                    List<Piece> pieces = trace(detail, stroke.points(), stroke.widths());
                    for (int i = 0; i <= 8 * stroke.segments(); i++) {
                        double[] at = on(stroke, i / 8.0);
                        double least = pieces.stream()
                                .mapToDouble(piece -> distance(piece, at, unit))
                                .min()
                                .orElseThrow();
                        assertThat(least).isLessThan(near);
                        // Where pieces meet or cross, rounding says which of them is the nearest: one is as wide as the
                        // ink.
                        assertThat(pieces)
                                .filteredOn(piece -> distance(piece, at, unit) <= least + 1 / unit)
                                .anySatisfy(piece -> assertThat(piece.width() / unit)
                                        .isCloseTo(at[2], within(0.45 * at[2] + 1 / unit)));
                    }
                }
            }
        }
    }

    private static double distance(Piece piece, double[] at, double unit) {
        return piece.middle().stream()
                .mapToDouble(point -> Math.hypot(point[0] / unit - at[0], point[1] / unit - at[1]))
                .min()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void aDotIsDrawnEvenWhereThePenDoesNotMove(Detail detail) {
        assertThat(trace(detail, new float[] {50, 60}, new float[] {1.2f}))
                .singleElement()
                .satisfies(dot -> assertThat(dot.width()).isEqualTo(detail.units(1.2)))
                .satisfies(dot -> assertThat(dot.commands()).containsExactly("l"));
        assertThat(trace(detail, new float[] {50, 60, 50, 60, 50, 60, 50, 60}, even(1, 1.2f)))
                .singleElement()
                .satisfies(dot -> assertThat(dot.commands()).containsExactly("l"));
    }

    @Test
    void translatesByHundredthsAreDrawnAlikeInACompactFile() {
        float[] points = hundredths(arc(5, 2), 0, 0);
        float[] moved = hundredths(points, 311.27f, 97.03f);
        float[] widths = {0.4f, 0.6f, 0.9f, 0.7f, 0.5f, 0.4f};

        assertThat(shape(Detail.COMPACT, points, widths))
                .isEqualTo(shape(Detail.COMPACT, moved, widths))
                .hasSameHashCodeAs(shape(Detail.COMPACT, moved, widths))
                .isNotEqualTo(shape(Detail.COMPACT, arc(5, 2.1), widths));
    }

    @Test
    void inAFineFileInkIsRoundedWhereItStands() {
        float[] points = hundredths(arc(5, 2), 0, 0);
        float[] widths = {0.4f, 0.6f, 0.9f, 0.7f, 0.5f, 0.4f};
        StrokeShape shape = shape(Detail.FINE, points, widths);

        assertThat(shape(Detail.FINE, hundredths(points, 0.05f, 0), widths)).isNotEqualTo(shape);
        assertThat(shape(Detail.FINE, hundredths(points, 0, 0.05f), widths)).isNotEqualTo(shape);
    }

    private static float[] hundredths(float[] points, float right, float down) {
        float[] moved = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            moved[i] = Math.round((points[i] + (i % 2 == 0 ? right : down)) * 100) / 100f;
        }
        return moved;
    }

    /** As it is drawn, counted from its first point. */
    private static StrokeShape shape(Detail detail, float[] points, float[] widths) {
        StrokeRenderer renderer = new StrokeRenderer(detail);
        InkStroke stroke = new InkStroke(points, widths, 1);
        renderer.turnTo(new Glyph("x", 0, List.of(stroke)));
        StrokeShape shape = new StrokeShape(detail.units(points[0]), detail.units(points[1]));
        renderer.trace(stroke, 0, shape);
        return shape;
    }

    private static List<Piece> trace(Detail detail, float[] points, float[] widths) {
        Recorder recorder = new Recorder();
        StrokeRenderer renderer = new StrokeRenderer(detail);
        InkStroke stroke = new InkStroke(points, widths, 1);
        renderer.turnTo(new Glyph("x", 0, List.of(stroke)));
        renderer.trace(stroke, 0x123456, recorder);
        return recorder.pieces;
    }

    private static float[] even(int segments, float width) {
        float[] widths = new float[segments + 1];
        java.util.Arrays.fill(widths, width);
        return widths;
    }

    /** Part of a circle of 8 points' radius about (30, 30), from its right. */
    private static float[] arc(int segments, double angle) {
        float[] points = new float[2 + 6 * segments];
        double step = angle / segments;
        double handle = 8 * 4 / 3.0 * Math.tan(step / 4);
        for (int i = 0; i <= segments; i++) {
            double x = 30 + 8 * Math.cos(i * step);
            double y = 30 + 8 * Math.sin(i * step);
            double dx = -handle * Math.sin(i * step);
            double dy = handle * Math.cos(i * step);
            points[6 * i] = (float) x;
            points[6 * i + 1] = (float) y;
            if (i > 0) {
                points[6 * i - 2] = (float) (x - dx);
                points[6 * i - 1] = (float) (y - dy);
            }
            if (i < segments) {
                points[6 * i + 2] = (float) (x + dx);
                points[6 * i + 3] = (float) (y + dy);
            }
        }
        return points;
    }

    /** Place and width, in points, at a parameter that counts segments. */
    private static double[] on(InkStroke stroke, double at) {
        int i = Math.min(stroke.segments() - 1, (int) at);
        double t = at - i;
        double s = 1 - t;
        float[] p = stroke.points();
        double[] result = new double[3];
        for (int k = 0; k < 2; k++) {
            result[k] = s * s * s * p[6 * i + k]
                    + 3 * s * s * t * p[6 * i + 2 + k]
                    + 3 * s * t * t * p[6 * i + 4 + k]
                    + t * t * t * p[6 * i + 6 + k];
        }
        result[2] = s * stroke.widths()[i] + t * stroke.widths()[i + 1];
        return result;
    }
}
