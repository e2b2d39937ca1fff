package org.longhand.desk.pen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.letter.model.RemarkView;

/** A text cut up so that the words that remarks are about can be marked. Pure. */
public final class MarkedText {

    private static final int NONE = -1;

    private MarkedText() {}

    /**
     * A piece of the text.
     *
     * @param remark place of the remark that it is about, from 1 in the remarks' order; 0 where it is about none
     * @param look how it is drawn, see {@link RemarkLook}; empty where it is about no remark
     * @param last whether the words of that remark end with it: where it bears the remark's number
     */
    public record Segment(String text, int remark, String look, boolean last) {

        public boolean marked() {
            return remark > 0;
        }
    }

    /**
     * The pieces in order; put together they are the text. Of remarks on the same words the one that asks more of a
     * person counts, so that a name is marked within its clause; of two that ask as much, the first one.
     */
    public static List<Segment> of(String text, List<RemarkView> remarks) {
        int[] owner = new int[text.length()];
        Arrays.fill(owner, NONE);
        IntStream.range(0, remarks.size())
                .boxed()
                .sorted(Comparator.<Integer, Integer>comparing(
                                i -> remarks.get(i).weight().ordinal())
                        .thenComparing(i -> remarks.get(i).start()))
                .forEach(i -> take(owner, i, remarks));
        List<Segment> pieces = new ArrayList<>();
        int to = text.length();
        boolean[] ended = new boolean[remarks.size()];
        while (to > 0) {
            int from = to - 1;
            while (from > 0 && owner[from - 1] == owner[to - 1]) {
                from--;
            }
            pieces.add(0, piece(text.substring(from, to), owner[from], remarks, ended));
            to = from;
        }
        return List.copyOf(pieces);
    }

    private static Segment piece(String words, int owner, List<RemarkView> remarks, boolean[] ended) {
        if (owner == NONE) {
            return new Segment(words, 0, "", false);
        }
        boolean last = !ended[owner];
        ended[owner] = true;
        return new Segment(words, owner + 1, RemarkLook.of(remarks.get(owner)), last);
    }

    private static void take(int[] owner, int place, List<RemarkView> remarks) {
        RemarkView remark = remarks.get(place);
        for (int i = remark.start(); i < remark.end(); i++) {
            if (owner[i] != NONE && remarks.get(owner[i]).weight() == remark.weight()) {
                return;
            }
        }
        for (int i = remark.start(); i < remark.end(); i++) {
            owner[i] = owner[i] == NONE ? place : owner[i];
        }
    }
}
