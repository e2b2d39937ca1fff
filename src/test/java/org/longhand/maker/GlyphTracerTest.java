package org.longhand.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/** InkMask that is drawn with a known pen, so that it is known what the maker ought to find. Units: x-height = 1000. */
class GlyphTracerTest {

    private static final double WIDTH = 100;
    private static final GlyphTracer TRACER = new GlyphTracer(WIDTH, 1000);

    @Test
    void aLineIsOneStrokeOfItsLengthAndWidth() {
        List<PenStroke> strokes = TRACER.trace(pen(new Line2D.Double(100, 0, 400, 1000)));
        assertThat(strokes).hasSize(1);
        assertThat(StrokeMeasures.length(strokes.get(0))).isCloseTo(Math.hypot(0.3, 1), within(0.03));
        for (float width : strokes.get(0).widths()) {
            assertThat(width).isCloseTo(0.1f, within(0.012f));
        }
        assertThat(strokes.get(0).segments()).isLessThanOrEqualTo(2);
    }

    @Test
    void strokesGoStraightThroughACrossing() {
        Area cross = new Area(pen(new Line2D.Double(0, 0, 800, 1000)));
        cross.add(new Area(pen(new Line2D.Double(0, 900, 800, 0))));
        List<PenStroke> strokes = TRACER.trace(cross);
        assertThat(strokes)
                .hasSize(2)
                .allSatisfy(stroke -> assertThat(StrokeMeasures.length(stroke))
                        .isGreaterThan(1.15)
                        .isLessThan(1.32));
    }

    @Test
    void aRingStaysClosedAndOpen() {
        Area ring = new Area(pen(new Ellipse2D.Double(100, 0, 600, 900)));
        List<PenStroke> strokes = TRACER.trace(ring);
        assertThat(strokes).hasSize(1);
        float[] p = strokes.get(0).points();
        assertThat(p[p.length - 2]).isEqualTo(p[0]);
        assertThat(p[p.length - 1]).isEqualTo(p[1]);
        assertThat(Math.abs(StrokeMeasures.area(strokes.get(0)))).isCloseTo(Math.PI * 0.3 * 0.45, within(0.01));
    }

    @Test
    void aLoopThatCrossesItselfIsOneStroke() {
        Path2D loop = new Path2D.Double();
        loop.moveTo(0, 0);
        loop.curveTo(1200, 700, 700, 1500, 400, 1400);
        loop.curveTo(100, 1300, 300, 200, 900, 100);
        assertThat(TRACER.trace(pen(loop))).hasSize(1);
    }

    @Test
    void squareEndsGrowNoSpurs() {
        List<PenStroke> strokes = TRACER.trace(new Rectangle2D.Double(0, 0, 140, 1000));
        assertThat(strokes).hasSize(1);
        assertThat(StrokeMeasures.length(strokes.get(0))).isBetween(0.8, 1.0);
    }

    @Test
    void aDotIsAShortStrokeOfItsOwn() {
        Area letter = new Area(pen(new Line2D.Double(200, 0, 200, 900)));
        letter.add(new Area(new Ellipse2D.Double(140, 1300, 120, 120)));
        List<PenStroke> strokes = PenOrder.arrange("i", TRACER.trace(letter));
        assertThat(strokes).extracting(PenStroke::role).containsExactly(StrokeRole.BODY, StrokeRole.DOT);
        assertThat(strokes.get(1).widths()[0]).isCloseTo(0.12f, within(0.015f));
    }

    @Test
    void aCrossbarIsDrawnAfterTheStemAndFromTheLeft() {
        Area letter = new Area(pen(new CubicCurve2D.Double(300, 1500, 300, 100, 350, 0, 550, 50)));
        letter.add(new Area(pen(new Line2D.Double(50, 950, 600, 950))));
        List<PenStroke> strokes = PenOrder.arrange("t", TRACER.trace(letter));
        assertThat(strokes).extracting(PenStroke::role).containsExactly(StrokeRole.BODY, StrokeRole.CROSSBAR);
        assertThat(strokes.get(0).points()[1]).isGreaterThan(1.4f);
        assertThat(strokes.get(1).points()[0]).isLessThan(0.15f);
    }

    @Test
    void aStrokeIsShortenedByTheLengthAsked() {
        PenStroke stroke = TRACER.trace(pen(new CubicCurve2D.Double(0, 0, 500, 1200, 900, 1200, 1000, 100)))
                .get(0);
        double length = StrokeMeasures.length(stroke);
        assertThat(StrokeMeasures.length(Trim.end(stroke, 0.2))).isCloseTo(length - 0.2, within(0.01));
        assertThat(StrokeMeasures.length(Trim.start(stroke, 0.2))).isCloseTo(length - 0.2, within(0.01));
        assertThat(Trim.start(stroke, 0.2).points()).endsWith(stroke.points()[stroke.points().length - 1]);
    }

    private static Shape pen(Shape line) {
        return new BasicStroke((float) WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }
}
