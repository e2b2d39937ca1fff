package org.longhand.proof.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a clause says what nobody told: a logistic function of its features. The weights are in
 * {@code weights.txt}, fitted to labelled letters; the guide for contributors says how they are made anew.
 */
final class ClaimScore {

    private static final String INTERCEPT = "intercept";
    private static final ClaimScore FITTED = new ClaimScore(load());

    private final Map<String, Double> weights;

    ClaimScore(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** With the weights that the program comes with. */
    static ClaimScore fitted() {
        return FITTED;
    }

    private static Map<String, Double> load() {
        try (InputStream in = ClaimScore.class.getResourceAsStream("weights.txt")) {
            Map<String, Double> weights = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\s+"))
                    .forEach(l -> weights.put(l[0], Double.valueOf(l[1])));
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one feature adds to the score's logarithm of odds. */
    double part(String feature, double value) {
        return weights.getOrDefault(feature, 0.0) * value;
    }

    /** 0 to 1. */
    double of(Map<String, Double> features) {
        double odds = weights.getOrDefault(INTERCEPT, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            odds += part(feature.getKey(), feature.getValue());
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
