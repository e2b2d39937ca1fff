package org.longhand.letter.print;

import java.util.List;

/**
 * A text as it stands on a letter's pages, in pieces: what a desk needs to show an edit by changing only the lines that
 * it changed. The pieces of a page put together are that page's SVG, byte for byte as it is printed.
 *
 * @param pages at least one
 * @param overflow how many words stand beyond the first page
 * @param fits whether a smaller size would bring them all onto the first page
 */
public record InkedLetter(List<InkedPage> pages, int overflow, boolean fits) {

    /**
     * One page.
     *
     * @param head the SVG up to its first line: size, paper and all that stands on it before anyone writes
     * @param lines its lines, from top to bottom
     * @param tail the SVG after its last line
     */
    public record InkedPage(String head, List<InkedLine> lines, String tail) {

        /** The whole page's SVG. */
        public String svg() {
            StringBuilder svg = new StringBuilder(head);
            lines.forEach(line -> svg.append(line.svg()));
            return svg.append(tail).toString();
        }
    }

    /**
     * One line.
     *
     * @param svg its {@code g.line}
     * @param places for each of its words, where it begins and where it ends in the letter's text, in UTF-16 units: two
     *     numbers a word, both -1 for a word that is not in the text, such as the date's or a page number
     */
    public record InkedLine(String svg, int[] places) {}
}
