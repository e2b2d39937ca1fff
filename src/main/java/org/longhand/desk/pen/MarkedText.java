package org.longhand.desk.pen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.letter.model.RemarkView;

/** A text cut up so that the words that remarks are about can be marked. Pure. */
public final class MarkedText {

    private MarkedText() {}

    /**
     * A piece of the text.
     *
     * @param remark place of the remark that it is about, from 1 in the remarks' order; 0 where it is about none
     * @param grave whether the letter cannot go as long as it stands there
     */
    public record Segment(String text, int remark, boolean grave) {

        public boolean marked() {
            return remark > 0;
        }
    }

    /** The pieces in order; put together they are the text. Of remarks on the same words the first one counts. */
    public static List<Segment> of(String text, List<RemarkView> remarks) {
        List<Segment> pieces = new ArrayList<>();
        int at = 0;
        List<Integer> order = IntStream.range(0, remarks.size())
                .boxed()
                .filter(i -> remarks.get(i).end() > remarks.get(i).start())
                .sorted(Comparator.comparingInt(i -> remarks.get(i).start()))
                .toList();
        for (int i : order) {
            RemarkView remark = remarks.get(i);
            if (remark.start() < at) {
                continue;
            }
            plain(pieces, text.substring(at, remark.start()));
            pieces.add(new Segment(text.substring(remark.start(), remark.end()), i + 1, remark.blocking()));
            at = remark.end();
        }
        plain(pieces, text.substring(at));
        return List.copyOf(pieces);
    }

    private static void plain(List<Segment> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Segment(text, 0, false));
        }
    }
}
