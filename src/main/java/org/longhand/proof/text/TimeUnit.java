package org.longhand.proof.text;

import java.util.List;

/** What time is counted in, in the order of the lines of a lexicon's section {@code units}. */
public enum TimeUnit {
    YEAR(12, true),
    MONTH(1, true),
    WEEK(7 * 24 * 60, false),
    DAY(24 * 60, false),
    HOUR(60, false),
    MINUTE(1, false),
    DECADE(120, true),
    CENTURY(1200, true);

    private final double size;
    private final boolean months;

    /**
     * @param size how many months it has, or how many minutes
     * @param months whether it is counted in months, of which no one can say how many days they have
     */
    TimeUnit(double size, boolean months) {
        this.size = size;
        this.months = months;
    }

    /** The unit that a word names, folded; null where it names none. */
    public static TimeUnit of(String word, Lexicon lexicon) {
        List<List<String>> lines = lexicon.words("units");
        for (int u = 0; u < lines.size(); u++) {
            if (lines.get(u).contains(word)) {
                return values()[u];
            }
        }
        return null;
    }

    /** How many of another unit so many of this one are; NaN where that cannot be said, as of months in days. */
    public double in(TimeUnit other, double number) {
        return months == other.months ? number * size / other.size : Double.NaN;
    }
}
