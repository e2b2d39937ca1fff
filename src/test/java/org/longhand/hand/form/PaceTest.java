package org.longhand.hand.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

class PaceTest {

    /** Down one x-height, a sharp turn, up again, and on to the right in a gentle bend. */
    private static final float[] HOOK = stroke(0, 1, 0, 0, 0.05f, 1, 0.65f, 1.6f, 1.5f, 1.9f);

    @Test
    void thePenIsSlowWhereTheStrokeTurnsAndFastWhereItRunsOn() {
        Pace pace = pace();

        assertThat(pace.slowness[1]).isGreaterThan(0.5f).isGreaterThan(2 * pace.slowness[3]);
        assertThat(pace.slowness[3]).isPositive();
        assertThat(pace.slowness[0]).isEqualTo(pace.slowness[4]).isBetween(pace.slowness[3], pace.slowness[1]);
    }

    @Test
    void downIsWhereTheStrokeGoesNext() {
        Pace pace = pace();

        assertThat(pace.down[0]).isEqualTo(1, within(1e-3f));
        assertThat(pace.down[1]).isEqualTo(-1, within(1e-2f));
        assertThat(pace.down[4]).isEqualTo(pace.down[3]).isBetween(-0.5f, -0.2f);
    }

    @Test
    void onThePageItIsSeenAsTheFormHasIt() {
        float[] written = new float[HOOK.length];
        for (int i = 0; i < HOOK.length; i += 2) {
            written[i] = 100 + 6.6f * HOOK[i];
            written[i + 1] = 300 - 6.6f * HOOK[i + 1];
        }
        float[] slowness = new float[5];
        float[] down = new float[5];
        Pace.measure(written, 2, 5, 1 / 6.6f, 1, slowness, down);

        Pace pace = pace();
        for (int i = 2; i < 5; i++) {
            assertThat(slowness[i]).isEqualTo(pace.slowness[i], within(1e-3f));
            assertThat(down[i]).isEqualTo(pace.down[i], within(1e-3f));
        }
        assertThat(slowness[1]).as("what is known already").isZero();
    }

    private static Pace pace() {
        return Pace.of(new PenStroke(HOOK, new float[] {0.1f, 0.1f, 0.1f, 0.1f, 0.1f}, StrokeRole.BODY));
    }

    /** Straight from node to node. */
    private static float[] stroke(float... nodes) {
        float[] points = new float[2 + 3 * (nodes.length - 2)];
        for (int i = 0; i < points.length; i++) {
            int node = i / 6;
            int part = i % 6 / 2;
            float from = nodes[2 * node + i % 2];
            points[i] = part == 0 ? from : from + (nodes[2 * node + 2 + i % 2] - from) * part / 3;
        }
        return points;
    }
}
