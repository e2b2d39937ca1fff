package org.longhand.hand.layout;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Style;
import org.longhand.hand.vary.WordPlan;

/** Breaks the words of a passage into lines and says where across the page each line stands. */
final class LineSetter {

    private static final float INDENT = 3.2f;
    private static final float SIGNATURE_STEP = 0.07f;

    private final float measure;
    private final Style.Paragraphs paragraphs;
    /** Where the closing began: the signature stands under it. */
    private float closingX;

    /** @param measure room for a line, in x-heights */
    LineSetter(float measure, Style.Paragraphs paragraphs) {
        this.measure = measure;
        this.paragraphs = paragraphs;
        this.closingX = 0.52f * measure;
    }

    List<SetLine> set(PlannedPassage passage) {
        float indent = passage.role() == Line.Role.BODY && paragraphs == Style.Paragraphs.INDENTED
                ? Math.min(INDENT, 0.12f * measure)
                : 0;
        List<SetLine> lines = new ArrayList<>();
        for (List<WordPlan> row : passage.rows()) {
            List<WordPlan> words = fitting(row, measure - indent);
            float first = lines.isEmpty() ? indent : 0;
            int from = 0;
            for (int to : LineBreaker.breaks(words, measure - first, measure)) {
                lines.add(line(passage, lines.isEmpty(), from == 0 ? first : 0, words.subList(from, to)));
                from = to;
            }
        }
        return place(passage.role(), lines);
    }

    /**
     * The words, those too wide for any line cut between letters: after a mark in the last third of the line, or
     * anywhere.
     */
    private static List<WordPlan> fitting(List<WordPlan> row, float room) {
        List<WordPlan> fitting = null;
        for (int w = 0; w < row.size(); w++) {
            WordPlan word = row.get(w);
            if (word.right - word.left <= room) {
                if (fitting != null) {
                    fitting.add(word);
                }
                continue;
            }
            if (fitting == null) {
                fitting = new ArrayList<>(row.subList(0, w));
            }
            int from = 0;
            while (from < word.shapes.length) {
                int to = cut(word, from, room);
                fitting.add(word.part(from, to));
                from = to;
            }
        }
        return fitting == null ? row : fitting;
    }

    private static int cut(WordPlan word, int from, float room) {
        int n = word.shapes.length;
        int last = from + 1;
        int afterMark = -1;
        float start = word.x[from] + word.shapes[from].bandLeft * word.width[from];
        for (int i = from; i < n; i++) {
            float end = word.x[i] + word.shapes[i].bandRight * word.width[i] - start;
            if (end > room && i > from) {
                return afterMark > 0 ? afterMark : last;
            }
            last = i + 1;
            if (end > 0.66f * room
                    && !Character.isLetterOrDigit(
                            word.shapes[i].form.character().codePointAt(0))) {
                afterMark = last;
            }
        }
        return n;
    }

    private SetLine line(PlannedPassage passage, boolean first, float x, List<WordPlan> words) {
        float natural = 0;
        float gaps = 0;
        for (int i = 0; i < words.size(); i++) {
            natural += words.get(i).right - words.get(i).left;
            gaps += i > 0 ? LineBreaker.gap(words.get(i - 1), words.get(i)) : 0;
        }
        // A crowded end is squeezed; the rest of the line does not know yet that room will be short.
        float excess = natural + gaps - (measure - x);
        float[] offsets = new float[words.size()];
        float pen = 0;
        for (int i = 0; i < words.size(); i++) {
            WordPlan word = words.get(i);
            if (i > 0) {
                float gap = LineBreaker.gap(words.get(i - 1), word);
                pen += excess > 0 && gaps > 0 ? gap - squeeze(excess, i, words.size(), gap, gaps) : gap;
            }
            offsets[i] = pen - word.left;
            pen += word.right - word.left;
        }
        return new SetLine(passage.role(), passage.paragraph(), first, x, List.copyOf(words), offsets, pen);
    }

    /** Each gap's share of the excess grows towards the line's end; the shares add up to the excess for even gaps. */
    private static float squeeze(float excess, int i, int words, float gap, float gaps) {
        float weight = words > 2 ? 0.6f + 0.8f * (i - 1) / (words - 2) : 1;
        return excess * weight * gap / gaps;
    }

    private List<SetLine> place(Line.Role role, List<SetLine> lines) {
        float widest = 0;
        for (SetLine line : lines) {
            widest = Math.max(widest, line.width());
        }
        if (role == Line.Role.CLOSING) {
            closingX = Math.max(0, Math.min(closingX, measure - widest));
        }
        float under = Math.max(0, Math.min(closingX + SIGNATURE_STEP * measure, measure - widest));
        List<SetLine> placed = new ArrayList<>(lines.size());
        for (SetLine line : lines) {
            float x = switch (role) {
                case DATE, PAGE_NUMBER -> Math.max(0, measure - line.width());
                case CLOSING -> closingX;
                case SIGNATURE -> under;
                default -> line.x();
            };
            placed.add(
                    new SetLine(role, line.paragraph(), line.first(), x, line.words(), line.offsets(), line.width()));
        }
        return placed;
    }
}
