package org.longhand.proof.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a newer text stood in an older one, in the same order. What is equal at both ends is taken off; what
 * remains is cut at the words that both have once, and so on within each part (patience diff); a part without such
 * words is compared in full where it is small. Close to linear in the texts' lengths, whatever was changed.
 */
final class WordMatch {

    /** The most comparisons in one part; in a larger one that has not one word of its own nothing is found. */
    private static final long MOST = 40_000;

    private final String[] older;
    private final String[] newer;
    private final int[] places;

    private WordMatch(String[] older, String[] newer) {
        this.older = older;
        this.newer = newer;
        places = new int[newer.length];
        Arrays.fill(places, -1);
    }

    /** For each word of the newer text its place in the older one; -1 where it came new. */
    static int[] of(String[] older, String[] newer) {
        WordMatch match = new WordMatch(older, newer);
        match.part(0, older.length, 0, newer.length);
        return match.places;
    }

    private void part(int oldFrom, int oldTo, int newFrom, int newTo) {
        int a = oldFrom;
        int b = newFrom;
        int c = oldTo;
        int d = newTo;
        while (a < c && b < d && older[a].equals(newer[b])) {
            places[b++] = a++;
        }
        while (a < c && b < d && older[c - 1].equals(newer[d - 1])) {
            places[--d] = --c;
        }
        if (a == c || b == d) {
            return;
        }
        List<int[]> anchors = anchors(a, c, b, d);
        if (anchors.isEmpty()) {
            if ((long) (c - a) * (d - b) <= MOST) {
                longest(a, c, b, d);
            }
            return;
        }
        for (int[] anchor : anchors) {
            places[anchor[1]] = anchor[0];
            part(a, anchor[0], b, anchor[1]);
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        part(a, c, b, d);
    }

    /** The words that stand once in each, as far as they have the same order: pairs of places. */
    private List<int[]> anchors(int a, int c, int b, int d) {
        Map<String, int[]> once = new HashMap<>();
        for (int i = a; i < c; i++) {
            int[] seen = once.computeIfAbsent(older[i], w -> new int[] {0, -1, 0, -1});
            seen[0]++;
            seen[1] = i;
        }
        for (int i = b; i < d; i++) {
            int[] seen = once.get(newer[i]);
            if (seen != null) {
                seen[2]++;
                seen[3] = i;
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = a; i < c; i++) {
            int[] seen = once.get(older[i]);
            if (seen[0] == 1 && seen[2] == 1) {
                pairs.add(new int[] {i, seen[3]});
            }
        }
        return rising(pairs);
    }

    /** The longest part of the pairs in which the second places rise, too. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[][] rising = new int[piles][];
        for (int i = piles == 0 ? -1 : tops[piles - 1], n = piles - 1; i >= 0; i = before[i], n--) {
            rising[n] = pairs.get(i);
        }
        return List.of(rising);
    }

    private void longest(int a, int c, int b, int d) {
        int[][] length = new int[c - a + 1][d - b + 1];
        for (int i = c - 1; i >= a; i--) {
            for (int j = d - 1; j >= b; j--) {
                length[i - a][j - b] = older[i].equals(newer[j])
                        ? length[i + 1 - a][j + 1 - b] + 1
                        : Math.max(length[i + 1 - a][j - b], length[i - a][j + 1 - b]);
            }
        }
        int i = a;
        int j = b;
        while (i < c && j < d) {
            if (older[i].equals(newer[j])) {
                places[j++] = i++;
            } else if (length[i + 1 - a][j - b] >= length[i - a][j + 1 - b]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
