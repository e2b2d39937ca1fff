package org.longhand.hand.measure;

import java.util.List;
import java.util.Locale;
import org.longhand.hand.Page;

/**
 * What makes ink look like a person's, in figures. Lengths in x-heights, angles in degrees. The human ranges (p10 to
 * p90 over 96 writers for the rows of same letters, 40 writers and 496 lines for those of lines) are in the table's
 * head.
 *
 * @param letters how many letters were measured
 * @param shape M1: same-letter shape distance, median over all pairs
 * @param heightCv M2
 * @param widthCv M2
 * @param slantSd M3
 * @param baselineSd M4
 * @param slopeSd M5
 * @param gapCv M6
 * @param gapMean M6
 * @param inkWidthCv M7: along the skeleton
 * @param edgeSd M8
 * @param edgeDrift M8
 * @param identical M9: letters that repeat another of their page
 */
record Measure(
        int letters,
        double shape,
        double heightCv,
        double widthCv,
        double slantSd,
        double baselineSd,
        double slopeSd,
        double gapCv,
        double gapMean,
        double inkWidthCv,
        double edgeSd,
        double edgeDrift,
        int identical) {

    static final String HEAD = String.format(
            "%-14s %7s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %5s%n"
                    + "%-14s %7s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s %5s",
            "hand",
            "letters",
            "M1",
            "M2 h",
            "M2 w",
            "M3",
            "M4",
            "M5",
            "M6 cv",
            "M6",
            "M7",
            "M8 sd",
            "drift",
            "M9",
            "human median",
            "",
            "0.08",
            "0.14",
            "0.19",
            "7",
            "0.08",
            "0.42",
            "0.19",
            "2.2",
            "0.25",
            "",
            ">0",
            "0");

    static Measure of(List<Page> pages) {
        return of(Writing.of(pages));
    }

    static Measure of(Writing writing) {
        SameLetters same = new SameLetters(writing);
        Lines lines = new Lines(writing);
        double[] size = same.sizeCv();
        return new Measure(
                same.count(),
                Stats.quantile(same.distances(), 0.5),
                size[0],
                size[1],
                same.slantSd(),
                lines.baselineSd(),
                lines.slopeSd(),
                lines.gapCv(),
                lines.gapMean(),
                inkWidthCv(writing),
                lines.edgeSd(),
                lines.edgeDrift(),
                same.identical());
    }

    private static double inkWidthCv(Writing writing) {
        return Stats.cv(writing.pages().stream()
                .flatMap(List::stream)
                .flatMap(r -> r.words().stream())
                .flatMap(List::stream)
                .flatMapToDouble(m -> {
                    double[] widths = new double[m.width().length];
                    for (int i = 0; i < widths.length; i++) {
                        widths[i] = m.width()[i];
                    }
                    return java.util.Arrays.stream(widths);
                })
                .toArray());
    }

    /** One line of the table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-14s %7d %6.3f %6.3f %6.3f %6.2f %6.3f %6.3f %6.3f %6.2f %6.3f %6.2f %6.2f %5d",
                name,
                letters,
                shape,
                heightCv,
                widthCv,
                slantSd,
                baselineSd,
                slopeSd,
                gapCv,
                gapMean,
                inkWidthCv,
                edgeSd,
                edgeDrift,
                identical);
    }
}
