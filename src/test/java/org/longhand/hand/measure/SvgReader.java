package org.longhand.hand.measure;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the writing from page SVG: the root's {@code data-x-height}, {@code g.line[data-baseline]},
 * {@code g.word[data-text]}, {@code g.glyph[data-char][data-form]} and the paths in it, of one {@code stroke-width}
 * each, made of M, L and C in either case. A page number (a line of one word of digits) is left out.
 */
final class SvgReader {

    private static final Pattern PIECE = Pattern.compile("([MmLlCcZz])|(-?(?:\\d+\\.?\\d*|\\.\\d+))");

    private double xHeight;
    private final List<Row> rows = new ArrayList<>();
    private double baseline;
    private List<List<Mark>> words;
    private List<Mark> word;
    private String character;
    private int form;
    private Sampler sampler;

    private SvgReader() {}

    /** One SVG document for each page. */
    static Writing read(List<String> pages) throws XMLStreamException {
        List<List<Row>> all = new ArrayList<>();
        for (String page : pages) {
            SvgReader reader = new SvgReader();
            reader.page(page);
            all.add(reader.rows);
        }
        return new Writing(all);
    }

    private void page(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
        List<String> open = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String kind =
                        xml.getLocalName().equals("g") ? xml.getAttributeValue(null, "class") : xml.getLocalName();
                open.add(kind == null ? "" : kind);
                start(open.get(open.size() - 1), xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(open.remove(open.size() - 1));
            }
        }
    }

    private void start(String kind, XMLStreamReader xml) {
        switch (kind) {
            case "svg" -> xHeight = Double.parseDouble(xml.getAttributeValue(null, "data-x-height"));
            case "line" -> {
                baseline = Double.parseDouble(xml.getAttributeValue(null, "data-baseline"));
                words = new ArrayList<>();
            }
            case "word" -> word = new ArrayList<>();
            case "glyph" -> {
                character = xml.getAttributeValue(null, "data-char");
                form = Integer.parseInt(xml.getAttributeValue(null, "data-form"));
                sampler = new Sampler();
            }
            case "path" -> {
                if (sampler != null) {
                    path(
                            xml.getAttributeValue(null, "d"),
                            Double.parseDouble(xml.getAttributeValue(null, "stroke-width")) / xHeight);
                }
            }
            default -> {}
        }
    }

    private void end(String kind) {
        switch (kind) {
            case "glyph" -> {
                if (!sampler.isEmpty()) {
                    word.add(sampler.mark(character, form));
                }
                sampler = null;
            }
            case "word" -> {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            case "line" -> {
                boolean number = words.size() == 1
                        && words.get(0).stream().allMatch(m -> m.character().matches("\\d"));
                if (!words.isEmpty() && !number) {
                    rows.add(new Row(baseline / xHeight, words));
                }
            }
            default -> {}
        }
    }

    private void path(String d, double width) {
        Matcher pieces = PIECE.matcher(d);
        double[] numbers = new double[6];
        int have = 0;
        char command = 'M';
        double[] at = new double[2];
        double[] points = new double[64];
        int n = 0;
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                command = pieces.group(1).charAt(0);
                have = 0;
                continue;
            }
            double origin = Character.isLowerCase(command) ? at[have & 1] : 0;
            numbers[have++] = origin + Double.parseDouble(pieces.group(2));
            char kind = Character.toUpperCase(command);
            if (have < (kind == 'C' ? 6 : 2)) {
                continue;
            }
            double x = numbers[have - 2] / xHeight;
            double y = numbers[have - 1] / xHeight;
            if (kind == 'M') {
                flush(points, n, width);
                n = 0;
                points[n++] = x;
                points[n++] = y;
                command = command == 'm' ? 'l' : 'L';
            } else {
                if (n + 6 > points.length) {
                    points = Arrays.copyOf(points, 2 * points.length);
                }
                double fromX = points[n - 2];
                double fromY = points[n - 1];
                boolean curve = kind == 'C';
                points[n] = curve ? numbers[0] / xHeight : fromX + (x - fromX) / 3;
                points[n + 1] = curve ? numbers[1] / xHeight : fromY + (y - fromY) / 3;
                points[n + 2] = curve ? numbers[2] / xHeight : fromX + (x - fromX) * 2 / 3;
                points[n + 3] = curve ? numbers[3] / xHeight : fromY + (y - fromY) * 2 / 3;
                points[n + 4] = x;
                points[n + 5] = y;
                n += 6;
            }
            at[0] = numbers[have - 2];
            at[1] = numbers[have - 1];
            have = 0;
        }
        flush(points, n, width);
    }

    private void flush(double[] points, int n, double width) {
        if (n > 2) {
            double[] widths = new double[(n - 2) / 6 + 1];
            Arrays.fill(widths, width);
            sampler.stroke(points, widths);
        }
    }
}
