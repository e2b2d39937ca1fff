package org.longhand.desk.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts beside each other, paragraph by paragraph: those that are alike share a row, in the order of both texts, as
 * Needleman and Wunsch (1970) align two sequences. What has no like is set beside what came in its place. Pure.
 */
public final class Beside {

    /** Two paragraphs with less in common than this are not the same one, changed. */
    private static final double ALIKE = 0.3;
    /** Beyond so many pairs of paragraphs only those that are equal are taken for the same. */
    private static final int MANY = 40_000;

    private static final Pattern GAP = Pattern.compile("\\n(?:[^\\S\\n]*\\n)+");

    private Beside() {}

    /** @param gap the empty lines after it; empty at the text's end */
    public record Paragraph(String text, String gap) {}

    /**
     * A row.
     *
     * @param old the older text's paragraph, or null where it has none here
     * @param young the newer text's, or null
     */
    public record Row(Paragraph old, Paragraph young) {

        /** Whether there is nothing to choose. */
        public boolean same() {
            return old != null && young != null && old.text().equals(young.text());
        }

        /** The older paragraph, with what went. */
        public List<WordDiff.Part> before() {
            return side(WordDiff.Operation.ADDED);
        }

        /** The newer paragraph, with what came. */
        public List<WordDiff.Part> after() {
            return side(WordDiff.Operation.REMOVED);
        }

        private List<WordDiff.Part> side(WordDiff.Operation without) {
            return WordDiff.between(old == null ? "" : old.text(), young == null ? "" : young.text()).stream()
                    .filter(part -> part.kind() != without)
                    .toList();
        }
    }

    /** The rows, in reading order. */
    public static List<Row> of(String older, String newer) {
        List<Paragraph> left = paragraphs(older);
        List<Paragraph> right = paragraphs(newer);
        int shorter = Math.min(left.size(), right.size());
        int head = 0;
        while (head < shorter && equal(left.get(head), right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && equal(left.get(left.size() - 1 - tail), right.get(right.size() - 1 - tail))) {
            tail++;
        }
        List<Row> rows = new ArrayList<>();
        pair(rows, left.subList(0, head), right.subList(0, head));
        between(rows, left.subList(head, left.size() - tail), right.subList(head, right.size() - tail));
        pair(rows, left.subList(left.size() - tail, left.size()), right.subList(right.size() - tail, right.size()));
        return List.copyOf(rows);
    }

    /**
     * The text that somebody put together from both.
     *
     * @param old for each row whether its older paragraph is taken
     */
    public static String together(List<Row> rows, List<Boolean> old) {
        StringBuilder text = new StringBuilder();
        String gap = "";
        for (int i = 0; i < rows.size(); i++) {
            Paragraph taken = old.get(i) ? rows.get(i).old() : rows.get(i).young();
            if (taken != null) {
                text.append(text.isEmpty() ? "" : gap.isEmpty() ? "\n\n" : gap).append(taken.text());
                gap = taken.gap();
            }
        }
        return text.toString();
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int at = 0;
        while (gap.find()) {
            paragraphs.add(new Paragraph(text.substring(at, gap.start()), gap.group()));
            at = gap.end();
        }
        if (at < text.length()) {
            paragraphs.add(new Paragraph(text.substring(at), ""));
        }
        return paragraphs;
    }

    private static void between(List<Row> rows, List<Paragraph> left, List<Paragraph> right) {
        if ((long) left.size() * right.size() > MANY) {
            equalOnes(rows, left, right);
            return;
        }
        double[][] best = scores(left, right);
        List<Paragraph> gone = new ArrayList<>();
        List<Paragraph> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && best[i][j] > best[i + 1][j] && best[i][j] > best[i][j + 1]) {
                pair(rows, gone, come);
                gone.clear();
                come.clear();
                rows.add(new Row(left.get(i++), right.get(j++)));
            } else if (j >= right.size() || i < left.size() && best[i + 1][j] >= best[i][j + 1]) {
                gone.add(left.get(i++));
            } else {
                come.add(right.get(j++));
            }
        }
        pair(rows, gone, come);
    }

    private static void equalOnes(List<Row> rows, List<Paragraph> left, List<Paragraph> right) {
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        left.stream().map(Paragraph::text).toList(),
                        right.stream().map(Paragraph::text).toList())
                .getDeltas()) {
            int same = delta.getSource().getPosition() - i;
            pair(rows, left.subList(i, i + same), right.subList(j, j + same));
            i += same;
            j += same;
            pair(
                    rows,
                    left.subList(i, i + delta.getSource().size()),
                    right.subList(j, j + delta.getTarget().size()));
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        pair(rows, left.subList(i, left.size()), right.subList(j, right.size()));
    }

    /** For each pair of places the best sum of likenesses from there to both ends. */
    private static double[][] scores(List<Paragraph> left, List<Paragraph> right) {
        double[][] best = new double[left.size() + 1][right.size() + 1];
        List<Map<String, Integer>> words = left.stream().map(Beside::words).toList();
        List<Map<String, Integer>> others = right.stream().map(Beside::words).toList();
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double like = equal(left.get(i), right.get(j)) ? 1 : likeness(words.get(i), others.get(j));
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]), like >= ALIKE ? like + best[i + 1][j + 1] : 0);
            }
        }
        return best;
    }

    private static boolean equal(Paragraph some, Paragraph other) {
        return some.text().equals(other.text());
    }

    /** Twice the words that both have, among all words of both (Dice 1945); 0 to 1. */
    private static double likeness(Map<String, Integer> some, Map<String, Integer> others) {
        int both = some.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), others.getOrDefault(e.getKey(), 0)))
                .sum();
        int all = some.values().stream().mapToInt(n -> n).sum()
                + others.values().stream().mapToInt(n -> n).sum();
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static Map<String, Integer> words(Paragraph paragraph) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : paragraph.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    /** One by one; what is left over stands alone. */
    private static void pair(List<Row> rows, List<Paragraph> left, List<Paragraph> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            rows.add(new Row(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null));
        }
    }
}
