package org.longhand.desk.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
public final class WordDiff {

    private WordDiff() {}

    /** Whether a part of a text stayed, came or went. */
    public enum Operation {
        SAME,
        ADDED,
        REMOVED
    }

    /** A part of the two texts. The parts that are not {@code REMOVED} are the newer text, in order. */
    public record Part(Operation kind, String text) {}

    /** The parts of both texts, in reading order; what went stands before what came in its place. */
    public static List<Part> between(String older, String newer) {
        List<String> from = Pieces.of(older);
        List<String> to = Pieces.of(newer);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int position = delta.getSource().getPosition();
            add(parts, Operation.SAME, from.subList(at, position));
            add(parts, Operation.REMOVED, delta.getSource().getLines());
            add(parts, Operation.ADDED, delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        add(parts, Operation.SAME, from.subList(at, from.size()));
        return joined(parts);
    }

    private static void add(List<Part> parts, Operation kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            parts.add(new Part(kind, String.join("", pieces)));
        }
    }

    /** Two changes with but a space between them read as one. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean space = part.kind() == Operation.SAME
                    && part.text().isBlank()
                    && !part.text().contains("\n")
                    && removed.length() + added.length() > 0
                    && i + 1 < parts.size();
            if (part.kind() == Operation.SAME && !space) {
                flush(joined, removed, added);
                joined.add(part);
            } else {
                removed.append(part.kind() != Operation.ADDED ? part.text() : "");
                added.append(part.kind() != Operation.REMOVED ? part.text() : "");
            }
        }
        flush(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void flush(List<Part> parts, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            parts.add(new Part(Operation.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            parts.add(new Part(Operation.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
