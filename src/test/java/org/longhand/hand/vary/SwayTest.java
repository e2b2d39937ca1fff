package org.longhand.hand.vary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwayTest {

    private static final int RUNS = 2000;
    private static final int LATER = 120;

    @Test
    void itBeginsNearItsMiddleAndComesToGoAsFarAsItDoes() {
        double[] first = new double[RUNS];
        double[] later = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Sway sway = new Sway(0.95f);
            first[run] = sway.next(Noise.normal(run, 0));
            for (int i = 1; i < LATER; i++) {
                later[run] = sway.next(Noise.normal(run, i));
            }
        }
        assertThat(sd(first)).isBetween(0.36, 0.44);
        assertThat(sd(later)).isBetween(0.93, 1.07);
    }

    private static double sd(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }
}
