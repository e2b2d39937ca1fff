package org.longhand.hand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;

@Tag("slow")
class HandMeasureTest {

    /** Human p10 to p90; narrower where the median is the aim. */
    @TestFactory
    Stream<DynamicTest> everyHandVariesAsPeopleDo() {
        return Hands.all().stream().map(hand -> DynamicTest.dynamicTest(hand.id(), () -> holds(hand)));
    }

    private static void holds(Hand hand) {
        Measure m = MeasureTool.of(hand);
        String table = "%n%s%n%s".formatted(Measure.HEAD, m.row(hand.id()));
        assertThat(m.letters()).as("letters" + table).isGreaterThan(4000);
        assertThat(m.shape()).as("M1" + table).isBetween(0.06, 0.11);
        assertThat(m.heightCv()).as("M2 height" + table).isBetween(0.05, 0.24);
        assertThat(m.widthCv()).as("M2 width" + table).isBetween(0.08, 0.40);
        assertThat(m.slantSd()).as("M3" + table).isBetween(3.0, 16.0);
        assertThat(m.baselineSd()).as("M4" + table).isBetween(0.04, 0.14);
        assertThat(m.slopeSd()).as("M5" + table).isBetween(0.26, 0.73);
        assertThat(m.gapCv()).as("M6 CV" + table).isBetween(0.09, 0.38);
        assertThat(m.gapMean()).as("M6" + table).isBetween(1.3, 3.7);
        assertThat(m.inkWidthCv()).as("M7" + table).isBetween(0.20, 0.30);
        assertThat(m.edgeSd()).as("M8" + table).isGreaterThan(0.08);
        assertThat(m.edgeDrift()).as("M8 drift" + table).isPositive();
        assertThat(m.identical()).as("M9" + table).isZero();
    }
}
