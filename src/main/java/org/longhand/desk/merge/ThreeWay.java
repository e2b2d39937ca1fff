package org.longhand.desk.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings together two texts that were made from the same one, word by word (after Khanna, Kunal and Pierce, "A Formal
 * Investigation of Diff3", 2007). What only one of them changed is taken from that one; where both changed the same
 * words, or words beside each other, in different ways, a person has to say.
 *
 * <p>Changes are beside each other where no unchanged word stands between them, be there a space, a dash or an empty
 * line. That is stricter than diff3, which asks only where changes overlap: "the old river" made "the wide river" by
 * one and "the old sea" by the other would become "the wide sea", which nobody wrote. Within such a place the text of
 * one is taken only where the other has the same, or changed nothing there. Pure.
 */
public final class ThreeWay {

    private ThreeWay() {}

    /**
     * A part of the merged text. The chunks of one side, put together, are that side's text with all that only the
     * other changed.
     *
     * @param text what is agreed on, or null where it is not
     * @param mine what my text says there, or null where all agree
     * @param theirs what theirs says there, or null where all agree
     */
    public record Chunk(String text, String mine, String theirs) {

        public boolean agreed() {
            return text != null;
        }
    }

    /** @param parts in reading order */
    public record Merged(List<Chunk> parts) {

        /** Whether nobody has to be asked. */
        public boolean clean() {
            return parts.stream().allMatch(Chunk::agreed);
        }

        /** The merged text, where nobody has to be asked. */
        public String text() {
            if (!clean()) {
                throw new IllegalStateException("somebody has to choose first");
            }
            return parts.stream().map(Chunk::text).collect(Collectors.joining());
        }
    }

    /** A change of the base's pieces {@code from} up to {@code to}. */
    private record Edit(int from, int to, List<String> pieces) {

        static List<Edit> between(List<String> base, List<String> text) {
            List<Edit> changes = new ArrayList<>();
            for (AbstractDelta<String> delta : DiffUtils.diff(base, text).getDeltas()) {
                int from = delta.getSource().getPosition();
                changes.add(new Edit(
                        from, from + delta.getSource().size(), delta.getTarget().getLines()));
            }
            return changes;
        }
    }

    /**
     * Merges two texts.
     *
     * @param base the text that both were made from; empty where there is none
     */
    public static Merged merge(String base, String mine, String theirs) {
        List<String> pieces = Pieces.of(base);
        List<Edit> ours = Edit.between(pieces, Pieces.of(mine));
        List<Edit> others = Edit.between(pieces, Pieces.of(theirs));
        List<Chunk> parts = new ArrayList<>();
        int at = 0;
        int i = 0;
        int j = 0;
        while (i < ours.size() || j < others.size()) {
            int from = Math.min(
                    i < ours.size() ? ours.get(i).from() : pieces.size(),
                    j < others.size() ? others.get(j).from() : pieces.size());
            int to = from;
            int firstOurs = i;
            int firstOthers = j;
            boolean grown = true;
            while (grown) {
                grown = false;
                while (i < ours.size() && meets(pieces, to, ours.get(i))) {
                    to = Math.max(to, ours.get(i++).to());
                    grown = true;
                }
                while (j < others.size() && meets(pieces, to, others.get(j))) {
                    to = Math.max(to, others.get(j++).to());
                    grown = true;
                }
            }
            agree(parts, String.join("", pieces.subList(at, from)));
            String was = String.join("", pieces.subList(from, to));
            String my = applied(pieces, from, to, ours.subList(firstOurs, i));
            String their = applied(pieces, from, to, others.subList(firstOthers, j));
            if (my.equals(their) || their.equals(was)) {
                agree(parts, my);
            } else if (my.equals(was)) {
                agree(parts, their);
            } else {
                parts.add(new Chunk(null, my, their));
            }
            at = to;
        }
        agree(parts, String.join("", pieces.subList(at, pieces.size())));
        return new Merged(List.copyOf(parts));
    }

    /** Whether no word stands between changes up to {@code to} and the next one. */
    private static boolean meets(List<String> base, int to, Edit next) {
        return next.from() <= to || !Pieces.holdWord(base.subList(to, next.from()));
    }

    private static String applied(List<String> base, int from, int to, List<Edit> changes) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Edit change : changes) {
            base.subList(at, change.from()).forEach(text::append);
            change.pieces().forEach(text::append);
            at = change.to();
        }
        base.subList(at, to).forEach(text::append);
        return text.toString();
    }

    private static void agree(List<Chunk> parts, String text) {
        if (text.isEmpty()) {
            return;
        }
        Chunk last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.agreed()) {
            parts.set(parts.size() - 1, new Chunk(last.text() + text, null, null));
        } else {
            parts.add(new Chunk(text, null, null));
        }
    }
}
