package org.longhand.people.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.longhand.people.voice.Profile.StyleFeature;
import org.longhand.people.voice.VoiceDistance.Difference;

/**
 * How far two texts are apart in manner.
 *
 * <p>Burrows's Delta (J. Burrows, "Delta: a Measure of Stylistic Difference and a Guide to Likely Authorship", Literary
 * and Linguistic Computing 17, 2002): with z(w, t) = (f(w, t) − μ(w)) / σ(w), where f is a word's share of a text's
 * words and μ, σ are its mean and standard deviation over a reference, Δ(a, b) is the mean over the n most frequent
 * words of |z(w, a) − z(w, b)|. μ drops out of the difference (Sh. Argamon, "Interpreting Burrows's Delta", 2008), so σ
 * alone is taken, from {@link Reference}. The same is done for habits of sentence and point.
 *
 * <p>Its limits: the reference is small, and a letter of a hundred words has each function word a few times only, so
 * even one person's letters differ from one another. {@link VoiceDistance#own} says by how much, and is what to compare
 * with.
 */
final class Delta {

    private Delta() {}

    /** Over function words; 0 for the same frequencies. */
    static double words(Profile one, Profile other, Reference reference) {
        return reference.functionWords().stream()
                .mapToDouble(w -> Math.abs(one.frequency(w) - other.frequency(w)) / reference.deviation(w))
                .average()
                .orElse(0);
    }

    /** Over habits; those that one of the two does not show are left out. */
    static double habits(Profile one, Profile other, Reference reference) {
        double[] a = one.habits();
        double[] b = other.habits();
        return Arrays.stream(StyleFeature.values())
                .mapToDouble(h -> Math.abs(a[h.ordinal()] - b[h.ordinal()]) / reference.deviation(h))
                .filter(d -> !Double.isNaN(d))
                .average()
                .orElse(0);
    }

    /** What differs most, by its z-scores' difference; the largest first. Shares are per 1,000 words. */
    static List<Difference> most(Profile draft, Profile voice, Reference reference, int limit) {
        List<Difference> all = new ArrayList<>();
        for (String word : reference.functionWords()) {
            all.add(new Difference(
                    word,
                    round(1000 * voice.frequency(word)),
                    round(1000 * draft.frequency(word)),
                    round((draft.frequency(word) - voice.frequency(word)) / reference.deviation(word))));
        }
        double[] a = draft.habits();
        double[] b = voice.habits();
        for (StyleFeature habit : StyleFeature.values()) {
            double z = (a[habit.ordinal()] - b[habit.ordinal()]) / reference.deviation(habit);
            if (!Double.isNaN(z)) {
                all.add(new Difference(
                        habit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        round(b[habit.ordinal()]),
                        round(a[habit.ordinal()]),
                        round(z)));
            }
        }
        all.sort(Comparator.comparingDouble((Difference d) -> -Math.abs(d.z())).thenComparing(Difference::what));
        return all.subList(0, Math.min(limit, all.size()));
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
