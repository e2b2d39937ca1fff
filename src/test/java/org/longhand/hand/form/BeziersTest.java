package org.longhand.hand.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BeziersTest {

    /** From (1, 2), up and over to the right. */
    private static final float[] ARCH = {1, 2, 1.5f, 5, 4, 6, 7, 3};
    /** An eighth of it in length: a straight segment before the arch. */
    private static final float[] AFTER_A_LINE = {0, 0, 0, 0, 1, 2, 1, 2, 1.5f, 5, 4, 6, 7, 3};

    @Test
    void aCurveBeginsAndEndsAtItsEndsAndGoesByTheWeightsOfBernstein() {
        assertThat(at(ARCH, 0, 0)).containsExactly(new float[] {1, 2}, within(1e-6f));
        assertThat(at(ARCH, 0, 1)).containsExactly(new float[] {7, 3}, within(1e-6f));
        assertThat(at(ARCH, 0, 0.5f))
                .containsExactly(
                        new float[] {(1 + 3 * 1.5f + 3 * 4 + 7) / 8, (2 + 3 * 5 + 3 * 6 + 3) / 8f}, within(1e-5f));
        assertThat(at(ARCH, 0, 0.25f))
                .containsExactly(
                        new float[] {(27 * 1 + 27 * 1.5f + 9 * 4 + 7) / 64, (27 * 2 + 27 * 5 + 9 * 6 + 3) / 64f},
                        within(1e-5f));
    }

    @Test
    void aSegmentInTheMiddleOfAStrokeIsFoundByItsIndex() {
        assertThat(at(AFTER_A_LINE, 6, 0.3f)).containsExactly(at(ARCH, 0, 0.3f), within(1e-6f));
        assertThat(Beziers.length(AFTER_A_LINE, 6)).isEqualTo(Beziers.length(ARCH));
    }

    @Test
    void bothPartsOfASplitRunWhereTheWholeRan() {
        float cut = 0.3f;
        float[][] parts = Beziers.split(ARCH, cut);
        for (float t : new float[] {0, 0.2f, 0.5f, 0.9f, 1}) {
            assertThat(at(parts[0], 0, t)).containsExactly(at(ARCH, 0, cut * t), within(1e-5f));
            assertThat(at(parts[1], 0, t)).containsExactly(at(ARCH, 0, cut + (1 - cut) * t), within(1e-5f));
        }
    }

    @Test
    void theLengthIsWithinTwoPercentOfTheWay() {
        double way = 0;
        float[] before = at(ARCH, 0, 0);
        for (int i = 1; i <= 1000; i++) {
            float[] next = at(ARCH, 0, i / 1000f);
            way += Math.hypot(next[0] - before[0], next[1] - before[1]);
            before = next;
        }
        assertThat((double) Beziers.length(ARCH)).isBetween(0.98 * way, 1.02 * way);
        assertThat(Beziers.length(new float[] {0, 0, 1, 0, 2, 0, 3, 4 - 4})).isEqualTo(3, within(1e-6f));
    }

    private static float[] at(float[] curve, int from, float t) {
        float[] out = new float[2];
        Beziers.point(curve, from, t, out);
        return out;
    }
}
