package org.longhand.hand.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** M1, M2, M3 and M9: how much letters of one name differ. */
final class SameLetters {

    private static final int FEWEST = 5;
    /** Of one letter's occurrences: all pairs among more would only cost time. */
    private static final int MOST = 60;

    private final Map<String, List<Mark>> letters = new TreeMap<>();
    private int identical;

    SameLetters(Writing writing) {
        for (List<Row> page : writing.pages()) {
            Set<String> seen = new HashSet<>();
            for (Row row : page) {
                for (List<Mark> word : row.words()) {
                    for (Mark mark : word) {
                        if (mark.character().length() == 1
                                && Character.isLetter(mark.character().charAt(0))) {
                            letters.computeIfAbsent(mark.character(), c -> new ArrayList<>())
                                    .add(mark);
                            identical += seen.add(mark.character() + shape(mark)) ? 0 : 1;
                        }
                    }
                }
            }
        }
        letters.values().removeIf(marks -> marks.size() < FEWEST);
    }

    int count() {
        return letters.values().stream().mapToInt(List::size).sum();
    }

    /** M9: letters that repeat another of their page to a thousandth of an x-height. */
    int identical() {
        return identical;
    }

    /** M1 of every pair of same letters. */
    double[] distances() {
        List<Double> all = new ArrayList<>();
        for (List<Mark> marks : letters.values()) {
            List<float[][]> centred = new ArrayList<>();
            for (Mark mark : marks.subList(0, Math.min(MOST, marks.size()))) {
                centred.add(centred(mark));
            }
            for (int i = 0; i < centred.size(); i++) {
                for (int j = i + 1; j < centred.size(); j++) {
                    all.add((nearest(centred.get(i), centred.get(j)) + nearest(centred.get(j), centred.get(i))) / 2);
                }
            }
        }
        return all.stream().mapToDouble(d -> d).toArray();
    }

    /** M2: mean over the letters of the height's CV and of the width's CV. */
    double[] sizeCv() {
        double height = 0;
        double width = 0;
        for (List<Mark> marks : letters.values()) {
            height += Stats.cv(
                    marks.stream().mapToDouble(m -> m.bottom() - m.top()).toArray());
            width += Stats.cv(
                    marks.stream().mapToDouble(m -> m.right() - m.left()).toArray());
        }
        return new double[] {height / letters.size(), width / letters.size()};
    }

    /** M3: mean over the letters of the slant's SD in degrees, the slant being the shear of the second moments. */
    double slantSd() {
        double sd = 0;
        for (List<Mark> marks : letters.values()) {
            sd += Stats.sd(marks.stream().mapToDouble(SameLetters::slant).toArray());
        }
        return sd / letters.size();
    }

    private static double slant(Mark mark) {
        float[][] p = centred(mark);
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < p[0].length; i++) {
            xy += p[0][i] * -p[1][i];
            yy += p[1][i] * p[1][i];
        }
        return Math.toDegrees(Math.atan2(xy, yy));
    }

    private static float[][] centred(Mark mark) {
        int n = mark.x().length;
        double cx = 0;
        double cy = 0;
        for (int i = 0; i < n; i++) {
            cx += mark.x()[i] / n;
            cy += mark.y()[i] / n;
        }
        float[][] centred = new float[2][n];
        for (int i = 0; i < n; i++) {
            centred[0][i] = (float) (mark.x()[i] - cx);
            centred[1][i] = (float) (mark.y()[i] - cy);
        }
        return centred;
    }

    private static double nearest(float[][] from, float[][] to) {
        double sum = 0;
        for (int i = 0; i < from[0].length; i++) {
            float best = Float.MAX_VALUE;
            for (int j = 0; j < to[0].length; j++) {
                float dx = from[0][i] - to[0][j];
                float dy = from[1][i] - to[1][j];
                best = Math.min(best, dx * dx + dy * dy);
            }
            sum += Math.sqrt(best);
        }
        return sum / from[0].length;
    }

    private static String shape(Mark mark) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < mark.x().length; i++) {
            key.append(' ')
                    .append(Math.round((mark.x()[i] - mark.x()[0]) * 1000))
                    .append(',')
                    .append(Math.round((mark.y()[i] - mark.y()[0]) * 1000));
        }
        return key.toString();
    }
}
