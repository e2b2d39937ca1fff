package org.longhand.maker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way of one pull of the pen through the ink, as samples about a pixel apart. A closed trail ends where it begins.
 */
record Trail(List<Sample> samples, boolean closed) {

    /**
     * @param x in pixels
     * @param y in pixels, down
     * @param width of the ink across the trail, in pixels
     * @param trust how much the place tells about the pen: little where other strokes blur it
     */
    record Sample(double x, double y, double width, double trust) {}

    Trail {
        samples = List.copyOf(samples);
    }

    Trail reversed() {
        List<Sample> back = new ArrayList<>(samples);
        Collections.reverse(back);
        return new Trail(back, closed);
    }

    /** Arc length from the first sample to each, in pixels. */
    double[] lengths() {
        double[] lengths = new double[samples.size()];
        for (int i = 1; i < lengths.length; i++) {
            Sample a = samples.get(i - 1);
            Sample b = samples.get(i);
            lengths[i] = lengths[i - 1] + Math.hypot(b.x - a.x, b.y - a.y);
        }
        return lengths;
    }
}
