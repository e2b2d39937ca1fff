package org.longhand.letter.print;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Page;

/** Cuts a page's SVG between its lines. */
final class PagePieces {

    /** No text can hold this: in the SVG a text's angle brackets are escaped. */
    private static final String LINE = "<g class=\"line\"";

    private static final String END = "</g>\n</svg>";

    private PagePieces() {}

    /** @param places of the words of the letter's lines up to this page were asked for already */
    static InkedLetter.InkedPage cut(Page page, String svg, WordPlaces places) {
        List<InkedLetter.InkedLine> lines = new ArrayList<>(page.lines().size());
        int end = svg.lastIndexOf(END);
        int from = svg.indexOf(LINE);
        String head = svg.substring(0, from < 0 ? end : from);
        for (Line line : page.lines()) {
            int next = svg.indexOf(LINE, from + 1);
            int to = next < 0 ? end : next;
            lines.add(new InkedLetter.InkedLine(svg.substring(from, to), places.of(line)));
            from = to;
        }
        return new InkedLetter.InkedPage(head, lines, svg.substring(end));
    }
}
