package org.longhand.hand.vary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final int MANY = 20_000;

    @Test
    void uniformNumbersFillTheirRangeEvenly() {
        int[] tenths = new int[10];
        for (int i = 0; i < MANY; i++) {
            float u = Noise.uniform(5, i);
            assertThat(u).isGreaterThanOrEqualTo(0).isLessThan(1);
            tenths[(int) (10 * u)]++;
        }
        for (int tenth : tenths) {
            assertThat(tenth).isBetween(9 * MANY / 100, 11 * MANY / 100);
        }
    }

    @Test
    void normalNumbersHaveMeanZeroAndSdOne() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            float n = Noise.normal(5, i);
            sum += n;
            squares += n * n;
        }
        assertThat(sum / MANY).isBetween(-0.03, 0.03);
        assertThat(squares / MANY).isBetween(0.94, 1.06);
    }

    @Test
    void numbersDependOnWhereTheyAreUsedAndOnNothingElse() {
        Set<Long> children = new HashSet<>();
        for (int i = -100; i < 100; i++) {
            children.add(Noise.child(7, i));
            children.add(Noise.child(8, i));
            assertThat(Noise.normal(7, i)).isEqualTo(Noise.normal(7, i)).isNotEqualTo(Noise.normal(8, i));
        }
        assertThat(children).hasSize(400);
    }

    @Test
    void aDriftStaysInItsBoundsAndGoesAsFarAsThem() {
        BoundedDrift drift = new BoundedDrift();
        double squares = 0;
        double neighbours = 0;
        float before = 0;
        float least = 0;
        float most = 0;
        for (int i = 0; i < MANY; i++) {
            float next = drift.next(Noise.child(3, i), 0);
            least = Math.min(least, next);
            most = Math.max(most, next);
            squares += next * next;
            neighbours += next * before;
            before = next;
        }
        assertThat(most).isBetween(1.6f, 1.7321f);
        assertThat(least).isBetween(-1.7321f, -1.6f);
        assertThat(squares / MANY).isBetween(0.8, 1.2);
        assertThat(neighbours / squares).as("neighbours are alike").isBetween(0.7, 0.97);
    }
}
