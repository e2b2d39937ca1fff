package org.longhand.hand.measure;

import java.util.ArrayList;
import java.util.List;

/** M4, M5, M6 and M8: how lines run over the page. */
final class Lines {

    private static final String ON_THE_LINE = "abcdehiklmnorstuvwxzABCDEFGHIKLMNOPRSTUVWXZ";
    private static final int FEWEST_WORDS = 5;

    private final List<Double> residuals = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> slopeSds = new ArrayList<>();
    private final List<Double> edgeSds = new ArrayList<>();
    private final List<Double> drifts = new ArrayList<>();

    Lines(Writing writing) {
        for (List<Row> page : writing.pages()) {
            List<Double> slopes = new ArrayList<>();
            List<Double> edges = new ArrayList<>();
            List<Double> heights = new ArrayList<>();
            for (Row row : page) {
                addGaps(row);
                if (row.words().size() >= FEWEST_WORDS) {
                    addCourse(row, slopes);
                    edges.add(left(row.words().get(0)));
                    heights.add(row.baseline());
                }
            }
            if (slopes.size() > 4) {
                slopeSds.add(Stats.sd(array(slopes)));
                addEdge(edges, heights);
            }
        }
    }

    /** M4: SD of the words' baselines about their line's straight fit, in x-heights. */
    double baselineSd() {
        return Math.sqrt(residuals.stream().mapToDouble(r -> r * r).sum() / residuals.size());
    }

    /** M5: SD of the lines' slopes within a page, in degrees; mean over pages. */
    double slopeSd() {
        return Stats.mean(array(slopeSds));
    }

    /** M6: mean gap between words, in x-heights. */
    double gapMean() {
        return Stats.mean(array(gaps));
    }

    /** M6: its coefficient of variation. */
    double gapCv() {
        return Stats.cv(array(gaps));
    }

    /** M8: SD of the left edge about its own straight fit, in x-heights; mean over pages. */
    double edgeSd() {
        return Stats.mean(array(edgeSds));
    }

    /** M8: how far the left edge goes to the right from the first line to the last, in x-heights; mean over pages. */
    double edgeDrift() {
        return Stats.mean(array(drifts));
    }

    private void addGaps(Row row) {
        for (int i = 1; i < row.words().size(); i++) {
            gaps.add(left(row.words().get(i)) - right(row.words().get(i - 1)));
        }
    }

    private void addCourse(Row row, List<Double> slopes) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (List<Mark> word : row.words()) {
            double[] feet = word.stream()
                    .filter(m -> ON_THE_LINE.contains(m.character()))
                    .mapToDouble(Mark::bottom)
                    .toArray();
            if (feet.length > 1) {
                x.add((left(word) + right(word)) / 2);
                y.add(Stats.quantile(feet, 0.5));
            }
        }
        if (x.size() >= FEWEST_WORDS) {
            double[] line = Stats.line(array(x), array(y));
            slopes.add(Math.toDegrees(Math.atan(line[1])));
            for (int i = 0; i < x.size(); i++) {
                residuals.add(y.get(i) - line[0] - line[1] * x.get(i));
            }
        }
    }

    private void addEdge(List<Double> edges, List<Double> heights) {
        double usual = Stats.quantile(array(edges), 0.5);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            // An indented line tells nothing about the margin.
            if (Math.abs(edges.get(i) - usual) < 1.8) {
                x.add(edges.get(i));
                y.add(heights.get(i));
            }
        }
        double[] line = Stats.line(array(y), array(x));
        double[] about = new double[x.size()];
        for (int i = 0; i < about.length; i++) {
            about[i] = x.get(i) - line[0] - line[1] * y.get(i);
        }
        edgeSds.add(Stats.sd(about));
        drifts.add(line[1] * (y.get(y.size() - 1) - y.get(0)));
    }

    private static double left(List<Mark> word) {
        return word.stream().mapToDouble(Mark::left).min().orElseThrow();
    }

    private static double right(List<Mark> word) {
        return word.stream().mapToDouble(Mark::right).max().orElseThrow();
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(d -> d).toArray();
    }
}
