package org.longhand.desk.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.longhand.letter.print.InkedLetter;

/**
 * A page in ink as the letter page's script caches it: each line under a key, so that only lines that the browser does
 * not have yet are sent.
 *
 * @param head the SVG up to its first line
 * @param tail the SVG after its last line
 */
record ShownPage(String headKey, String head, List<ShownLine> lines, String tail) {

    /**
     * @param key the same for the same ink
     * @param places of its words in the text, two numbers a word; -1 for a word that is not in the text
     * @param svg null where the browser has it
     */
    record ShownLine(String key, int[] places, String svg) {}

    static ShownPage of(InkedLetter.InkedPage page) {
        return of(page, Set.of());
    }

    /** @param has keys of what the browser has */
    static ShownPage of(InkedLetter.InkedPage page, Set<String> has) {
        String headKey = key(page.head());
        return new ShownPage(
                headKey,
                has.contains(headKey) ? null : page.head(),
                page.lines().stream()
                        .map(line -> {
                            String key = key(line.svg());
                            return new ShownLine(key, line.places(), has.contains(key) ? null : line.svg());
                        })
                        .toList(),
                page.tail());
    }

    /** The page as one SVG. */
    public String svg() {
        return head + lines.stream().map(ShownLine::svg).collect(Collectors.joining()) + tail;
    }

    /** For a page's first showing: every line's key. */
    public String keys() {
        return lines.stream().map(ShownLine::key).collect(Collectors.joining(" "));
    }

    /** For a page's first showing: every line's places, a bar between lines. */
    public String places() {
        return lines.stream()
                .map(line ->
                        Arrays.stream(line.places()).mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }

    /** Two sums of 32 bits each: that two lines of one letter share both will not be seen. */
    private static String key(String svg) {
        CRC32 sum = new CRC32();
        sum.update(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), 36) + Integer.toUnsignedString(svg.hashCode(), 36);
    }
}
