package org.longhand.hand.layout;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Style;

/**
 * Gives each line its page and row. No paragraph leaves a single line at the foot of a page or at the head of the next
 * one, and closing and signature take a line of the body with them to a new page. What stands on the paper before a
 * paragraph does not depend on it; only the last paragraph looks ahead, to the closing.
 */
final class Paginator {

    private static final double EPSILON = 1e-6;

    private final double lastRow;
    private final Style style;
    private final boolean mayCrowd;
    private final List<PlacedLine> placed = new ArrayList<>();
    private int page;
    private int index;
    /** The row of the last line, or −1 on an empty page. */
    private double row = -1;

    /**
     * @param lastRow the last row on which a line may stand, in pitches below the first
     * @param mayCrowd whether closing and signature may move up to stay on the page
     */
    Paginator(double lastRow, Style style, boolean mayCrowd) {
        this.mayCrowd = mayCrowd;
        this.lastRow = Math.max(0, lastRow);
        this.style = style;
    }

    List<PlacedLine> place(List<List<SetLine>> passages) {
        List<List<SetLine>> tail = new ArrayList<>();
        List<List<SetLine>> body = new ArrayList<>();
        List<List<SetLine>> postscripts = new ArrayList<>();
        for (List<SetLine> passage : passages) {
            Line.Role role = passage.get(0).role();
            (role == Line.Role.CLOSING || role == Line.Role.SIGNATURE
                            ? tail
                            : role == Line.Role.POSTSCRIPT ? postscripts : body)
                    .add(passage);
        }
        for (List<SetLine> passage : body) {
            flow(passage);
        }
        if (!tail.isEmpty()) {
            end(tail);
        }
        for (List<SetLine> passage : postscripts) {
            flow(passage);
        }
        return placed;
    }

    private void flow(List<SetLine> lines) {
        int from = 0;
        while (from < lines.size()) {
            double start =
                    index == 0 ? 0 : row + (from == 0 ? gapBefore(lines.get(0).role()) : 1);
            int room = start > lastRow + EPSILON ? 0 : (int) Math.floor(lastRow - start + EPSILON) + 1;
            int take = share(lines.size(), from, room);
            for (int i = 0; i < take; i++) {
                add(lines.get(from + i), start + i);
            }
            from += take;
            if (from < lines.size()) {
                turn();
            }
        }
    }

    /**
     * How many of a paragraph's lines, of which {@code from} already stand, go onto a page with room for {@code room}.
     */
    private int share(int lines, int from, int room) {
        int left = lines - from;
        if (room >= left) {
            return left;
        }
        int take = room;
        if (left - take == 1 && take > 0) {
            take--;
        }
        if (take == 1 && from == 0) {
            take = 0;
        }
        // A page too small for the rule takes what it can.
        return take > 0 || index > 0 ? take : Math.max(1, room);
    }

    /** Places closing and signature together, on this page if they can stand there, else on the next with company. */
    private void end(List<List<SetLine>> tail) {
        boolean tight = mayCrowd
                && row + height(tail, true) <= lastRow + EPSILON
                && row + height(tail, false) > lastRow + EPSILON;
        if (index > 0 && row + height(tail, tight) > lastRow + EPSILON) {
            List<PlacedLine> company = company();
            turn();
            for (PlacedLine line : company) {
                add(line, row + 1);
            }
        }
        for (List<SetLine> passage : tail) {
            double gap = tight
                    ? tightGap(passage.get(0).role())
                    : gapBefore(passage.get(0).role());
            for (SetLine line : passage) {
                double next = index == 0 ? 0 : row + (line.first() ? gap : 1);
                if (next > lastRow + EPSILON && index > 0) {
                    turn();
                    next = 0;
                }
                add(line, next);
            }
        }
    }

    private double height(List<List<SetLine>> tail, boolean tight) {
        double height = 0;
        for (List<SetLine> passage : tail) {
            Line.Role role = passage.get(0).role();
            height += (tight ? tightGap(role) : gapBefore(role)) + passage.size() - 1;
        }
        return height;
    }

    /**
     * Takes back from the page the last lines of the last paragraph that the closing takes along, leaving none alone.
     */
    private List<PlacedLine> company() {
        int last = placed.size() - 1;
        int paragraph = placed.get(last).paragraph();
        int onPage = 0;
        int inAll = 0;
        for (int i = last;
                i >= 0
                        && placed.get(i).role() == Line.Role.BODY
                        && placed.get(i).paragraph() == paragraph;
                i--) {
            inAll++;
            onPage += placed.get(i).page() == page ? 1 : 0;
        }
        boolean alone = onPage == index;
        int take = switch (onPage) {
            case 0 -> 0;
            case 1 -> alone ? 0 : 1;
            case 2 -> alone ? inAll > 2 ? 1 : 0 : 2;
            case 3 -> 1;
            default -> 2;
        };
        List<PlacedLine> tail = placed.subList(placed.size() - take, placed.size());
        List<PlacedLine> company = List.copyOf(tail);
        tail.clear();
        return company;
    }

    private void add(SetLine line, double at) {
        placed.add(new PlacedLine(line, page, index++, at));
        row = at;
    }

    private void add(PlacedLine line, double at) {
        double next = index == 0 ? 0 : at;
        placed.add(new PlacedLine(
                line.role(), line.paragraph(), page, index++, next, line.x(), line.words(), line.offsets()));
        row = next;
    }

    private void turn() {
        page++;
        index = 0;
        row = -1;
    }

    private double gapBefore(Line.Role role) {
        boolean ruled = style.ruled();
        return switch (role) {
            case SALUTATION -> ruled ? 2 : 1.9;
            case BODY -> style.paragraphs() == Style.Paragraphs.SPACED || previousIsHead() ? ruled ? 2 : 1.55 : 1;
            case CLOSING -> ruled ? 2 : 1.7;
            case SIGNATURE -> ruled ? 2 : 1.6;
            case POSTSCRIPT ->
                ruled ? previousIs(Line.Role.POSTSCRIPT) ? 1 : 2 : previousIs(Line.Role.POSTSCRIPT) ? 1.25 : 1.9;
            default -> 1;
        };
    }

    /** The least that still looks like a closing; on rules it keeps to them. */
    private double tightGap(Line.Role role) {
        return style.ruled() ? 1 : 1.25;
    }

    private boolean previousIsHead() {
        return !placed.isEmpty() && !previousIs(Line.Role.BODY);
    }

    private boolean previousIs(Line.Role role) {
        return !placed.isEmpty() && placed.get(placed.size() - 1).role() == role;
    }
}
